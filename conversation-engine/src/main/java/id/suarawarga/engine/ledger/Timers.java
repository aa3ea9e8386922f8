package id.suarawarga.engine.ledger;

import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The wake-ups of unfinished dialogues, as the clock sees them. The ledger sets and removes them;
 * what changes here has no effect when the ledger has meanwhile set another.
 */
public final class Timers {

  private final JdbcClient jdbc;

  public Timers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those due, the longest overdue first. */
  public List<DueTimer> due(Instant now, int limit) {
    return jdbc.sql(
            """
            select respondent_id, run, number, due_at
            from timer where due_at <= :now order by due_at limit :limit
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .query(Timers::timer)
        .list();
  }

  /** Puts it off, or makes it the next of its run. */
  public void move(DueTimer timer, int number, Instant dueAt) {
    jdbc.sql(
            """
            update timer set number = :next, due_at = :dueAt
            where respondent_id = :respondent and run = :run and number = :number
            """)
        .param("next", number)
        .param("dueAt", dueAt.atOffset(ZoneOffset.UTC))
        .param("respondent", timer.respondent().value())
        .param("run", timer.run())
        .param("number", timer.number())
        .update();
  }

  public void delete(DueTimer timer) {
    jdbc.sql(
            """
            delete from timer
            where respondent_id = :respondent and run = :run and number = :number
            """)
        .param("respondent", timer.respondent().value())
        .param("run", timer.run())
        .param("number", timer.number())
        .update();
  }

  private static DueTimer timer(ResultSet row, int n) throws SQLException {
    return new DueTimer(
        new RespondentId(row.getObject("respondent_id", UUID.class)),
        row.getString("run"),
        row.getInt("number"),
        row.getObject("due_at", OffsetDateTime.class).toInstant());
  }
}
