package id.suarawarga.engine.complaint;

import id.suarawarga.engine.complaint.ComplaintEvents.Doer;
import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.privacy.Vault;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores how residents rate the handling of their complaints, each once. */
public final class TicketRatedWriter implements OutcomeWriter<TicketRated> {

  private final JdbcClient jdbc;
  private final ComplaintEvents events;

  public TicketRatedWriter(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.events = new ComplaintEvents(jdbc, new ComplaintSeal(vault));
  }

  @Override
  public Class<TicketRated> type() {
    return TicketRated.class;
  }

  @Override
  public void write(List<TicketRated> outcomes) {
    for (TicketRated rated : outcomes) {
      if (update(rated) == 0) {
        throw new RefusedException(Refusal.TICKET_MOVED);
      }
      Doer resident = new Doer(Party.RESIDENT, null, rated.at());
      events.add(rated.complaint(), EventKind.RATED, null, rated.rating(), resident, null);
    }
  }

  private int update(TicketRated rated) {
    return jdbc.sql(
            """
            update complaint set rating = :rating, rated_at = :at, version = version + 1
             where id = :id and status = 'CLOSED' and rating is null
            """)
        .param("rating", rated.rating())
        .param("at", ComplaintRows.timestamp(rated.at()))
        .param("id", rated.complaint())
        .update();
  }
}
