package id.suarawarga.engine.notice;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.TicketFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resident must hear of a complaint, with the complaint it is about.
 *
 * @param files that come with the words
 */
public record TicketNotice(
    long id, NoticeKind kind, @Nullable String body, Ticket ticket, List<TicketFile> files)
    implements Notice {

  public TicketNotice {
    files = List.copyOf(files);
  }

  /** Without the body: this may end up in a log. */
  @Override
  public String toString() {
    return "TicketNotice[" + id + ", " + kind + "]";
  }
}
