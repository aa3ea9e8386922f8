package id.suarawarga.engine.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When persons last wrote, for channels that take free words only for a while afterwards, and what
 * becomes of messages to those who stay silent.
 */
public final class LastWords {

  private final JdbcClient jdbc;
  private final Clock clock;

  public LastWords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * When the person to whom this message goes last wrote, by the provider's clock; empty where it
   * has not told.
   *
   * @param id the message's number in the outbox
   */
  public Optional<Instant> before(long id) {
    return jdbc.sql(
            """
            select c.heard_at
            from outbox o join conversation c using (respondent_id)
            where o.id = :id and c.heard_at is not null
            """)
        .param("id", id)
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /**
   * Gives up messages from before then that wait for a word of their person.
   *
   * @return how many
   */
  public int giveUp(Instant before) {
    return jdbc.sql(
            """
            update outbox
            set state = 'FAILED', failure = 'silent: the resident did not write again in time',
                settled_at = :now, body = null
            where state = 'PENDING' and silent_since is not null and created_at < :before
            """)
        .param("now", Lease.timestamp(clock.instant()))
        .param("before", Lease.timestamp(before))
        .update();
  }
}
