package id.suarawarga.engine.outbox;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many parts of a long message the provider is known to have, so that a repeat, on any replica,
 * sends only those that are missing.
 */
public final class SentParts {

  private final JdbcClient jdbc;

  public SentParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The provider has the first so many parts of a message; only forward. */
  public void note(long id, int parts) {
    jdbc.sql(
            """
            update outbox set parts_sent = :parts
            from set_config('synchronous_commit', 'off', true)
            where id = :id and settled_at is null and parts_sent < :parts
            """)
        .param("id", id)
        .param("parts", parts, Types.SMALLINT)
        .update();
  }

  /** How many parts that are; 0 where nothing is known. */
  public int of(long id) {
    return jdbc.sql("select parts_sent from outbox where id = :id")
        .param("id", id)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }
}
