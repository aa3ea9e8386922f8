package id.suarawarga.engine.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The complaints with which somebody is late, by the stages of their deadlines. */
public final class Escalations {

  private static final String STAGE =
      """
      case
        when due_on < :today then 'DUE'
        when status in ('VERIFYING', 'IN_PROGRESS') and status_at < :answerFrom then 'ANSWER'
        when status = 'RECEIVED' and filed_on < :verifyFrom then 'VERIFY'
      end
      """;

  /** The late ones of a unit, with their stage. */
  static final String LATE =
      "from (select *, "
          + STAGE
          + " as stage from complaint where "
          + ComplaintRows.OWES_ANSWER
          + ") as complaint where stage is not null and (:unit::text is null or unit_code = :unit)";

  private final JdbcClient jdbc;
  private final Supplier<Deadlines> deadlines;
  private final ZoneId zone;

  /**
   * @param deadlines by the calendar as it stands now
   * @param zone decides which day a moment belongs to
   */
  public Escalations(JdbcClient jdbc, Supplier<Deadlines> deadlines, ZoneId zone) {
    this.jdbc = jdbc;
    this.deadlines = deadlines;
    this.zone = zone;
  }

  /**
   * Those of a unit, the longest overdue first.
   *
   * @param unit null for all units
   */
  public List<Escalation> list(@Nullable String unit, LocalDate today, long offset, int limit) {
    String sql = "select " + ComplaintRows.COLUMNS + ", stage " + LATE;
    return late(sql + " order by due_on, filed_at, id offset :offset limit :limit", unit, today)
        .param("offset", offset)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Escalation(
                    ComplaintRows.row(row, number), Stage.valueOf(row.getString("stage"))))
        .list();
  }

  public long count(@Nullable String unit, LocalDate today) {
    return late("select count(*) " + LATE, unit, today).query(Long.class).single();
  }

  private StatementSpec late(String sql, @Nullable String unit, LocalDate today) {
    Deadlines now = deadlines.get();
    return jdbc.sql(sql)
        .param("unit", unit)
        .param("today", today)
        .param("verifyFrom", now.verifiableFrom(today))
        .param("answerFrom", startOf(now.answerableFrom(today)));
  }

  private OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }
}
