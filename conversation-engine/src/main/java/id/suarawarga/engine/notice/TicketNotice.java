package id.suarawarga.engine.notice;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.Ticket;
import org.jspecify.annotations.Nullable;

/** What a resident must hear of a complaint, with the complaint it is about. */
public record TicketNotice(long id, NoticeKind kind, @Nullable String body, Ticket ticket)
    implements Notice {

  /** Without the body: this may end up in a log. */
  @Override
  public String toString() {
    return "TicketNotice[" + id + ", " + kind + "]";
  }
}
