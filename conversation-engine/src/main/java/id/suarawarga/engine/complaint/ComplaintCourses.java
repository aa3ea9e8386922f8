package id.suarawarga.engine.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the history how complaints went. */
public final class ComplaintCourses {

  private static final String SELECT =
      """
      select unit_code, filed_on, due_on, rating, answered_on,
        coalesce(replied, false) as replied, coalesce(reopened, false) as reopened,
        coalesce(silent, false) as silent
      from complaint left join lateral (
        select
          min((at at time zone :zone)::date)
            filter (where to_value in ('REPLIED', 'REJECTED')) as answered_on,
          bool_or(to_value = 'REPLIED') as replied,
          bool_or(from_value = 'REPLIED' and to_value = 'IN_PROGRESS') as reopened,
          bool_or(from_value = 'REPLIED' and to_value = 'CLOSED' and by_whom = 'CLOCK') as silent
        from complaint_event
        where complaint_id = complaint.id and kind = 'MOVED') as moves on true
      """;

  private final JdbcClient jdbc;
  private final ZoneId zone;

  /**
   * @param zone decides which day a moment belongs to
   */
  public ComplaintCourses(JdbcClient jdbc, ZoneId zone) {
    this.jdbc = jdbc;
    this.zone = zone;
  }

  /** Of the complaints that fit. One statement, so it is exact for one moment. */
  public List<ComplaintCourse> of(ComplaintFilter filter) {
    return jdbc.sql(SELECT + filter.where())
        .params(filter.parameters())
        .param("zone", zone.getId())
        .query(ComplaintCourses::course)
        .list();
  }

  private static ComplaintCourse course(ResultSet row, int number) throws SQLException {
    return new ComplaintCourse(
        row.getString("unit_code"),
        row.getObject("filed_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getObject("answered_on", LocalDate.class),
        row.getBoolean("replied"),
        row.getBoolean("reopened"),
        row.getBoolean("silent"),
        row.getObject("rating", Integer.class));
  }
}
