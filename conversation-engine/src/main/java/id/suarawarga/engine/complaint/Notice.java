package id.suarawarga.engine.complaint;

import org.jspecify.annotations.Nullable;

/** What a resident must hear, with the complaint it is about. */
public record Notice(long id, NoticeKind kind, @Nullable String body, Ticket ticket) {

  /** Without the body: this may end up in a log. */
  @Override
  public String toString() {
    return "Notice[" + id + ", " + kind + "]";
  }
}
