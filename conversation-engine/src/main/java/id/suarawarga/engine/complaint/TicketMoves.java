package id.suarawarga.engine.complaint;

import id.suarawarga.engine.complaint.ComplaintEvents.Doer;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves a complaint for its resident, if it still stands where the resident saw it. */
final class TicketMoves {

  private final JdbcClient jdbc;
  private final ComplaintEvents events;

  TicketMoves(JdbcClient jdbc, ComplaintEvents events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * Makes it another version, if it is not over: whoever read it before has not read all of it.
   *
   * @return whether it was not over; from then on nobody else changes it in this transaction
   */
  boolean touch(UUID complaint) {
    return jdbc.sql(
                """
                update complaint set version = version + 1
                 where id = :id and status not in ('CLOSED', 'REJECTED', 'ARCHIVED')
                """)
            .param("id", complaint)
            .update()
        == 1;
  }

  /** Whether it stood there; if not, nothing has changed. */
  boolean move(UUID complaint, ComplaintStatus from, ComplaintStatus to, Instant at) {
    boolean moved =
        jdbc.sql(
                    """
                    update complaint
                       set status = :to, status_at = :at, version = version + 1
                     where id = :id and status = :from
                    """)
                .param("to", to.name())
                .param("at", ComplaintRows.timestamp(at))
                .param("id", complaint)
                .param("from", from.name())
                .update()
            == 1;
    if (moved) {
      Doer resident = new Doer(Party.RESIDENT, null, at);
      events.add(complaint, EventKind.MOVED, from, to, resident, null);
    }
    return moved;
  }
}
