package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.OutcomeWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes opinions back: their words go, and with them what others said about them. A trigger lets
 * their files go.
 */
public final class OpinionWithdrawnWriter implements OutcomeWriter<OpinionWithdrawn> {

  private static final List<String> FORGET =
      List.of(
          "update forum_opinion set merged_into = null where merged_into = :id",
          "delete from forum_vote where opinion_id = :id",
          "update forum_opinion_author set attendee_name_sealed = null where opinion_id = :id");

  private final JdbcClient jdbc;
  private final OpinionWindow window;

  public OpinionWithdrawnWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.window = new OpinionWindow(jdbc);
  }

  @Override
  public Class<OpinionWithdrawn> type() {
    return OpinionWithdrawn.class;
  }

  @Override
  public void write(List<OpinionWithdrawn> outcomes) {
    outcomes.forEach(this::write);
  }

  private void write(OpinionWithdrawn withdrawn) {
    window
        .forumOf(withdrawn.id(), withdrawn.respondent().value())
        .ifPresent(
            forum -> {
              window.requireOpen(forum, withdrawn.on());
              withdraw(withdrawn);
            });
  }

  private void withdraw(OpinionWithdrawn withdrawn) {
    UUID id = withdrawn.id();
    jdbc.sql(
            """
            update forum_opinion
            set withdrawn_at = :at, problem_sealed = null, proposal_sealed = null,
              released = false, public_text = null, merged_into = null, attends = false,
              version = version + 1
            where id = :id
            """)
        .param("at", withdrawn.at().atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
    FORGET.forEach(statement -> jdbc.sql(statement).param("id", id).update());
  }
}
