package id.suarawarga.engine.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which units have held and reported a forum in a year, and which have promises to keep. */
public final class ForumDuties {

  private static final String DUTIES =
      """
      with held as (
        select code, unit_code, state from forum
        where state in ('HELD', 'REPORTED')
          and extract(year from coalesce(
            (select held_on from forum_minutes where forum_code = forum.code),
            (held_at at time zone :zone)::date)) = :year),
      present as (
        select forum_code, stakeholder_group from forum_opinion where withdrawn_at is null
        union
        select forum_code, stakeholder_group from forum_attendance where present),
      due as (
        select unit_code, target_on
        from forum_commitment join forum on forum.code = forum_code
        where done_on is null and target_on <= :until)
      select unit.code, unit.name,
        (select count(*) from held where unit_code = unit.code) as held,
        (select count(*) from held where unit_code = unit.code and state = 'REPORTED') as reported,
        array(select distinct stakeholder_group
          from held join present on present.forum_code = held.code
          where unit_code = unit.code) as groups,
        (select count(*) from due where unit_code = unit.code) as due,
        (select count(*) from due where unit_code = unit.code and target_on < :today) as overdue
      from service_unit as unit
      where active and (:unit::text is null or unit.code = :unit)
      order by unit.code
      """;

  private final JdbcClient jdbc;
  private final ZoneId zone;

  /**
   * @param zone decides which year a moment belongs to
   */
  public ForumDuties(JdbcClient jdbc, ZoneId zone) {
    this.jdbc = jdbc;
    this.zone = zone;
  }

  /**
   * Of each unit that is active, by code.
   *
   * @param unit null for all units
   * @param until the last target date of a promise that matters today
   */
  public List<ForumDuty> list(@Nullable String unit, int year, LocalDate today, LocalDate until) {
    return jdbc.sql(DUTIES)
        .param("zone", zone.getId())
        .param("year", year)
        .param("today", today)
        .param("until", until)
        .param("unit", unit)
        .query(ForumDuties::duty)
        .list();
  }

  private static ForumDuty duty(ResultSet row, int number) throws SQLException {
    return new ForumDuty(
        row.getString("code"),
        row.getString("name"),
        row.getLong("held"),
        row.getLong("reported"),
        ForumRows.groups(ForumRows.texts(row, "groups")),
        row.getLong("due"),
        row.getLong("overdue"));
  }
}
