package id.suarawarga.engine.complaint;

import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Complaints as residents may see them. */
public final class Tickets {

  private static final String COLUMNS =
      """
      complaint.id, tracking_id, unit_code, status, filed_on, due_on, rating,
      exists (
        select from complaint_reporter
         where complaint_id = complaint.id and respondent_id = :respondent) as own
      """;

  private static final int MOST = 20;

  private final JdbcClient jdbc;

  public Tickets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person's own, newest first. */
  public List<Ticket> of(RespondentId respondent) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                  from complaint
                 where id in (
                   select complaint_id from complaint_reporter where respondent_id = :respondent)
                 order by filed_at desc
                 limit :most
                """)
        .param("respondent", respondent.value())
        .param("most", MOST)
        .query(Tickets::ticket)
        .list();
  }

  /** The one with this id, whoever's it is. */
  public Optional<Ticket> find(TrackingId id, RespondentId asker) {
    return jdbc.sql("select " + COLUMNS + " from complaint where tracking_id = :trackingId")
        .param("respondent", asker.value())
        .param("trackingId", id.value())
        .query(Tickets::ticket)
        .optional();
  }

  /** The one with this key of the table. */
  public Optional<Ticket> find(UUID id, RespondentId asker) {
    return jdbc.sql("select " + COLUMNS + " from complaint where id = :id")
        .param("respondent", asker.value())
        .param("id", id)
        .query(Tickets::ticket)
        .optional();
  }

  private static Ticket ticket(ResultSet row, int number) throws SQLException {
    return new Ticket(
        row.getObject("id", UUID.class),
        new TrackingId(row.getString("tracking_id")),
        row.getString("unit_code"),
        ComplaintStatus.valueOf(row.getString("status")),
        row.getObject("filed_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getObject("rating", Integer.class),
        row.getBoolean("own"));
  }
}
