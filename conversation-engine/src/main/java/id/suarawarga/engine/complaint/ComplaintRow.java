package id.suarawarga.engine.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint without its words and without its reporter.
 *
 * @param supervisory whether it suspects a violation, so that it takes an audit
 * @param statusAt since when it has stood where it stands
 * @param assignedTo username of the officer who handles it
 * @param externalId its number in SP4N-LAPOR!
 * @param rating 1 to 4, as the resident rated the handling; silence is no rating
 * @param version rises with every change
 */
public record ComplaintRow(
    UUID id,
    String trackingId,
    String unitCode,
    @Nullable String serviceCode,
    ComplaintType type,
    boolean supervisory,
    ComplaintStatus status,
    Instant statusAt,
    ReporterIdentity identity,
    Instant filedAt,
    LocalDate filedOn,
    LocalDate dueOn,
    @Nullable String assignedTo,
    @Nullable String externalId,
    @Nullable String externalLink,
    @Nullable Integer rating,
    long version) {

  /** Whether the unit still owes an answer and the last day is over. */
  public boolean isOverdue(LocalDate today) {
    return status.owesAnswer() && dueOn.isBefore(today);
  }

  /** Ids and states only: this may end up in a log. */
  @Override
  public String toString() {
    return "ComplaintRow[" + id + ", " + status + ", version=" + version + "]";
  }
}
