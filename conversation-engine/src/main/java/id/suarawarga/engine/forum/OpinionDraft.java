package id.suarawarga.engine.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.feature.Draft;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion that is being written.
 *
 * @param forum its code; null while the resident chooses
 * @param source which poster or counter the link came from
 * @param changes the opinion sent before that it will replace; null for a new one
 * @param reviewing whether the person came from the review to change one answer
 * @param filesBefore how many files came with the opinion that it will replace; they stay
 * @param album the album whose files are coming in, if the last file was part of one
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record OpinionDraft(
    String run,
    @Nullable String forum,
    @Nullable String source,
    @Nullable UUID changes,
    Opinion opinion,
    boolean reviewing,
    int filesBefore,
    @Nullable String album)
    implements Draft {

  public static OpinionDraft begin(String run, @Nullable String forum, @Nullable String source) {
    return new OpinionDraft(run, forum, source, null, Opinion.NONE, false, 0, null);
  }

  /** A new version of an opinion that was sent before. */
  public static OpinionDraft change(String run, OwnOpinion sent) {
    return new OpinionDraft(
        run, sent.forum(), null, sent.id(), sent.opinion(), false, sent.files(), null);
  }

  public OpinionDraft at(String forumCode) {
    return new OpinionDraft(
        run, forumCode, source, changes, opinion, reviewing, filesBefore, album);
  }

  public OpinionDraft saying(Opinion other) {
    return new OpinionDraft(run, forum, source, changes, other, reviewing, filesBefore, album);
  }

  public OpinionDraft reviewing(boolean one) {
    return new OpinionDraft(run, forum, source, changes, opinion, one, filesBefore, album);
  }

  public OpinionDraft inAlbum(@Nullable String group) {
    return new OpinionDraft(run, forum, source, changes, opinion, reviewing, filesBefore, group);
  }

  /** How many files there are with it, those that came before too. */
  public int files() {
    return filesBefore + opinion.story().files().size();
  }

  /** Without what was told: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionDraft[" + run + ", " + forum + "]";
  }
}
