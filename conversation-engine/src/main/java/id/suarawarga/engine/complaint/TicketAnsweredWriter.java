package id.suarawarga.engine.complaint;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.file.FileOwner;
import id.suarawarga.engine.file.SentFiles;
import id.suarawarga.engine.privacy.Vault;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores what residents write to officers; a complaint that waits for it goes on. What comes when
 * it is over is refused: nobody would read it.
 */
public final class TicketAnsweredWriter implements OutcomeWriter<TicketAnswered> {

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;
  private final SentFiles files;
  private final TicketMoves moves;

  public TicketAnsweredWriter(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new ComplaintSeal(vault);
    this.files = new SentFiles(jdbc, vault);
    this.moves = new TicketMoves(jdbc, new ComplaintEvents(jdbc, seal));
  }

  @Override
  public Class<TicketAnswered> type() {
    return TicketAnswered.class;
  }

  @Override
  public void write(List<TicketAnswered> outcomes) {
    for (TicketAnswered answer : outcomes) {
      UUID complaint = answer.complaint();
      if (!moves.touch(complaint)) {
        throw new RefusedException(Refusal.TICKET_MOVED);
      }
      Story story = answer.story();
      files.announce(
          FileOwner.complaint(complaint),
          insert(answer),
          answer.from().account(),
          story.files(),
          answer.at());
      moves.move(
          complaint, ComplaintStatus.WAITING_REPORTER, ComplaintStatus.IN_PROGRESS, answer.at());
    }
  }

  /** A message of files only has empty words. */
  private Long insert(TicketAnswered answer) {
    String text = answer.story().text();
    return jdbc.sql(
            """
            insert into complaint_message (complaint_id, sender, text_sealed, at)
            values (:complaint, 'RESIDENT', :text, :at)
            returning id
            """)
        .param("complaint", answer.complaint())
        .param("text", seal.seal(answer.complaint(), text == null ? "" : text))
        .param("at", ComplaintRows.timestamp(answer.at()))
        .query(Long.class)
        .single();
  }
}
