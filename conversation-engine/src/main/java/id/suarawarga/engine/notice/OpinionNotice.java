package id.suarawarga.engine.notice;

import id.suarawarga.engine.forum.ForumNews;
import id.suarawarga.engine.forum.OpinionResult;
import org.jspecify.annotations.Nullable;

/** What a participant must hear of an opinion, with what has become of it. */
public record OpinionNotice(long id, ForumNews kind, @Nullable String body, OpinionResult result)
    implements Notice {

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionNotice[" + id + ", " + kind + "]";
  }
}
