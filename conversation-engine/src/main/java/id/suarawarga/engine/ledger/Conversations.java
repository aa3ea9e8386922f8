package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;

/** Conversations as the database has them: what is true when the session store knows nothing. */
public final class Conversations {

  static final String PURPOSE = "conversation";

  private static final Logger LOG = LoggerFactory.getLogger(Conversations.class);

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
    return jdbc.sql("select version, snapshot from conversation where respondent_id = :respondent")
        .param("respondent", respondent.value())
        .query((row, _) -> conversation(respondent, row.getLong(1), row.getBytes(2)))
        .optional();
  }

  /** What no version of ours can read must not shut the person out: they begin again. */
  private Conversation conversation(
      RespondentId respondent, long version, byte @Nullable [] snapshot) {
    Conversation anew = Conversation.begin(respondent, clock.instant()).at(version);
    if (snapshot == null) {
      return anew;
    }
    try {
      return Snapshot.read(vault.open(snapshot, PURPOSE));
    } catch (JacksonException | IllegalArgumentException e) {
      LOG.error("conversation {} cannot be read ({})", respondent, e.getClass().getName());
      return anew;
    }
  }
}
