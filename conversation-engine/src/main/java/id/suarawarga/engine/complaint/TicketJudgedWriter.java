package id.suarawarga.engine.complaint;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.privacy.Vault;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes complaints whose answer settles them, and gives the others back to their units. */
public final class TicketJudgedWriter implements OutcomeWriter<TicketJudged> {

  private final TicketMoves moves;

  public TicketJudgedWriter(JdbcClient jdbc, Vault vault) {
    this.moves = new TicketMoves(jdbc, new ComplaintEvents(jdbc, new ComplaintSeal(vault)));
  }

  @Override
  public Class<TicketJudged> type() {
    return TicketJudged.class;
  }

  @Override
  public void write(List<TicketJudged> outcomes) {
    for (TicketJudged judged : outcomes) {
      ComplaintStatus to = judged.settled() ? ComplaintStatus.CLOSED : ComplaintStatus.IN_PROGRESS;
      if (!moves.move(judged.complaint(), ComplaintStatus.REPLIED, to, judged.at())) {
        throw new RefusedException(Refusal.TICKET_MOVED);
      }
    }
  }
}
