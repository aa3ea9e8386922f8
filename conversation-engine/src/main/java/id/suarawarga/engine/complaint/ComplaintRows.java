package id.suarawarga.engine.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The columns of a complaint, but its words. */
final class ComplaintRows {

  static final String COLUMNS =
      """
      complaint.id, tracking_id, unit_code, service_code, type, supervisory, status, status_at,
      identity, filed_at, filed_on, due_on, assigned_to, external_id, external_link, rating, version
      """;

  /** Of complaints whose unit owes an answer: {@link ComplaintStatus#owesAnswer()}. */
  static final String OWES_ANSWER = "status not in ('REPLIED', 'CLOSED', 'REJECTED', 'ARCHIVED')";

  /** Of complaints whose unit has not answered yet; after that a reopened one owes another. */
  static final String NEVER_ANSWERED =
      """
      not exists (
        select from complaint_event
        where complaint_id = complaint.id and kind = 'MOVED' and to_value = 'REPLIED')
      """;

  private ComplaintRows() {}

  static ComplaintRow row(ResultSet row, int number) throws SQLException {
    return new ComplaintRow(
        row.getObject("id", UUID.class),
        row.getString("tracking_id"),
        row.getString("unit_code"),
        row.getString("service_code"),
        ComplaintType.valueOf(row.getString("type")),
        row.getBoolean("supervisory"),
        ComplaintStatus.valueOf(row.getString("status")),
        instant(row, "status_at"),
        ReporterIdentity.valueOf(row.getString("identity")),
        instant(row, "filed_at"),
        row.getObject("filed_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        row.getString("assigned_to"),
        row.getString("external_id"),
        row.getString("external_link"),
        row.getObject("rating", Integer.class),
        row.getLong("version"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
