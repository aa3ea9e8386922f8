package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.State;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of messages that made a step throw: ids and kinds, never what was said. */
public final class Poison {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final MessageIds ids;

  public Poison(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.ids = new MessageIds(vault);
    this.clock = clock;
  }

  /**
   * Records one, so that somebody can look into it.
   *
   * @param failure the kind of failure, such as a class name; never an exception's message
   * @param state where the conversation stood, if that was known
   */
  public void record(InboundMessage cause, String failure, @Nullable State state) {
    jdbc.sql(
            """
            insert into poison (account, external_id, failure, state, at)
            values (:account, :externalId, :failure, :state, :at)
            """)
        .param("account", cause.from().account().toString())
        .param("externalId", ids.of(cause))
        .param("failure", failure)
        .param("state", state == null ? null : state.dialogue() + "." + state.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Deletes what was recorded before then.
   *
   * @return how many
   */
  public int purge(Instant before) {
    return jdbc.sql("delete from poison where at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
