package id.suarawarga.engine.complaint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The holiday calendar in the database. */
public final class Holidays {

  private final JdbcClient jdbc;

  public Holidays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The holidays, by day.
   *
   * @param year null for those of all years
   */
  public List<Holiday> list(@Nullable Integer year) {
    return jdbc.sql(
            """
            select day, name from holiday
            where :year::int is null or extract(year from day) = :year
            order by day
            """)
        .param("year", year)
        .query(
            (row, number) ->
                new Holiday(row.getObject("day", LocalDate.class), row.getString("name")))
        .list();
  }

  /** The calendar as it stands now. */
  public WorkingDays calendar() {
    return new WorkingDays(list(null).stream().map(Holiday::day).collect(toUnmodifiableSet()));
  }

  /** The deadlines by the calendar as it stands now. */
  public Deadlines deadlines(DeadlineDays lengths) {
    return new Deadlines(lengths, calendar());
  }

  /**
   * Takes over the calendar of whole years: what was known of these years before is forgotten.
   *
   * @param holidays each day once
   * @return the years
   */
  public Set<Integer> replaceYears(List<Holiday> holidays) {
    Integer[] years =
        holidays.stream().map(it -> it.day().getYear()).distinct().sorted().toArray(Integer[]::new);
    jdbc.sql("delete from holiday where extract(year from day)::int = any(:years)")
        .param("years", years)
        .update();
    jdbc.sql("insert into holiday (day, name) select * from unnest(:days::date[], :names::text[])")
        .param("days", holidays.stream().map(it -> it.day().toString()).toArray(String[]::new))
        .param("names", holidays.stream().map(Holiday::name).toArray(String[]::new))
        .update();
    return Set.of(years);
  }
}
