package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Conversations as the database has them: what is true when the session store knows nothing. */
public final class Conversations {

  static final String PURPOSE = "conversation";

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  /** The clock dates the conversations of persons who have said nothing yet. */
  public Conversations(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /** The conversation as of its last committed turn; nothing when the person is not (any more). */
  public Optional<Conversation> load(RespondentId respondent) {
    return jdbc.sql("select snapshot from conversation where respondent_id = :respondent")
        .param("respondent", respondent.value())
        .query((row, n) -> conversation(respondent, row.getBytes("snapshot")))
        .optional();
  }

  private Conversation conversation(RespondentId respondent, byte @Nullable [] snapshot) {
    return snapshot == null
        ? Conversation.begin(respondent, clock.instant())
        : Snapshot.read(vault.open(snapshot, PURPOSE));
  }
}
