package id.suarawarga.engine.forum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The promises that are not kept yet and whose day comes near or is over. */
public final class Reminders {

  private static final String DUE =
      """
      from forum_commitment as commitment join forum on forum.code = commitment.forum_code
      where done_on is null and target_on <= :until
        and (:unit::text is null or unit_code = :unit)
      """;

  private final JdbcClient jdbc;

  public Reminders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those of a unit, the longest overdue first.
   *
   * @param unit null for all units
   * @param until the last target date that matters
   */
  public List<Reminder> list(@Nullable String unit, LocalDate until, long offset, int limit) {
    String sql = "select forum.code as forum, unit_code, " + Commitments.COLUMNS + DUE;
    return due(sql + " order by target_on, commitment.id offset :offset limit :limit", unit, until)
        .param("offset", offset)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Reminder(
                    row.getString("forum"),
                    row.getString("unit_code"),
                    Commitments.commitment(row, number)))
        .list();
  }

  public long count(@Nullable String unit, LocalDate until) {
    return due("select count(*) " + DUE, unit, until).query(Long.class).single();
  }

  private StatementSpec due(String sql, @Nullable String unit, LocalDate until) {
    return jdbc.sql(sql).param("unit", unit).param("until", until);
  }
}
