package id.suarawarga.engine.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A complaint to put into the database as if a resident had filed it, at nine in the morning.
 *
 * @param respondent whom it is answered to; must be there
 */
public record GivenComplaint(
    String unit,
    UUID respondent,
    ComplaintType type,
    ReporterIdentity identity,
    ComplaintStatus status,
    LocalDate filedOn,
    LocalDate dueOn,
    LocalDate statusOn) {

  public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  /** A Wednesday. */
  public static final LocalDate DAY = LocalDate.of(2026, 8, 12);

  /** What nobody but the resident may ever see of an anonymous complaint. */
  public static final String NAME = "Sitimarkerah";

  public static final String CONTACT = "0811markerah";
  public static final String FILE_NAME = "ktp-sitimarkerah.jpg";

  /** What the unit must read. */
  public static final String TEXT = "Jalan berlubang sejak bulan lalu";

  public static GivenComplaint to(String unit, UUID respondent) {
    return new GivenComplaint(
        unit,
        respondent,
        ComplaintType.COMPLAINT,
        ReporterIdentity.NAMED,
        ComplaintStatus.RECEIVED,
        DAY,
        DAY.plusDays(20),
        DAY);
  }

  public GivenComplaint as(ReporterIdentity other) {
    return new GivenComplaint(unit, respondent, type, other, status, filedOn, dueOn, statusOn);
  }

  public GivenComplaint of(ComplaintType other) {
    return new GivenComplaint(unit, respondent, other, identity, status, filedOn, dueOn, statusOn);
  }

  /** In this status since that day. */
  public GivenComplaint in(ComplaintStatus other, LocalDate since) {
    return new GivenComplaint(unit, respondent, type, identity, other, filedOn, dueOn, since);
  }

  public GivenComplaint filed(LocalDate day, LocalDate due) {
    return new GivenComplaint(unit, respondent, type, identity, status, day, due, day);
  }

  static Instant morning(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(JAKARTA).toInstant();
  }
}
