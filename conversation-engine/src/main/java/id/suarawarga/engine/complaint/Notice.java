package id.suarawarga.engine.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resident must hear, with the complaint it is about.
 *
 * @param files that come with the words
 */
public record Notice(
    long id, NoticeKind kind, @Nullable String body, Ticket ticket, List<TicketFile> files) {

  public Notice {
    files = List.copyOf(files);
  }

  /** Without the body: this may end up in a log. */
  @Override
  public String toString() {
    return "Notice[" + id + ", " + kind + "]";
  }
}
