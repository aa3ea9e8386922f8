package id.suarawarga.admin.complaint;

import id.suarawarga.admin.page.Etag;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.ComplaintType;
import id.suarawarga.engine.complaint.ReporterIdentity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a list shows it.
 *
 * @param dueOn the last day on which an answer is in time
 * @param assignedTo username of the officer who handles it
 * @param externalId its number in SP4N-LAPOR!
 */
record ComplaintItem(
    String trackingId,
    String unitCode,
    ComplaintType type,
    ComplaintStatus status,
    ReporterIdentity identity,
    Instant filedAt,
    LocalDate dueOn,
    boolean overdue,
    @Nullable String assignedTo,
    @Nullable String externalId) {

  /** Names one version of a complaint, whatever of it is shown. */
  private record Version(String trackingId, long version) {}

  static ComplaintItem of(ComplaintRow row, LocalDate today) {
    return new ComplaintItem(
        row.trackingId(),
        row.unitCode(),
        row.type(),
        row.status(),
        row.identity(),
        row.filedAt(),
        row.dueOn(),
        row.isOverdue(today),
        row.assignedTo(),
        row.externalId());
  }

  static String etag(ComplaintRow row) {
    return Etag.of(version(row));
  }

  /** Refuses a change of something that was changed meanwhile; see {@link Etag#check}. */
  static void check(@Nullable String ifMatch, ComplaintRow current) {
    Etag.check(ifMatch, version(current));
  }

  private static Version version(ComplaintRow row) {
    return new Version(row.trackingId(), row.version());
  }
}
