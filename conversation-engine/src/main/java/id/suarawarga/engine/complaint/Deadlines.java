package id.suarawarga.engine.complaint;

import java.time.LocalDate;

/**
 * The last days on which something is in time. All are working days; the day on which the time
 * begins does not count.
 */
public record Deadlines(DeadlineDays lengths, WorkingDays calendar) {

  /** When a complaint that nobody has found supervisory is to be answered. */
  public LocalDate dueOn(ComplaintType type, LocalDate filedOn) {
    return dueOn(type, false, filedOn);
  }

  /**
   * When it is to be answered.
   *
   * @param supervisory whether it suspects a violation, so that it takes an audit
   */
  public LocalDate dueOn(ComplaintType type, boolean supervisory, LocalDate filedOn) {
    int days =
        supervisory
            ? lengths.supervisory()
            : switch (type) {
              case INFORMATION_REQUEST -> lengths.informationRequest();
              case COMPLAINT, ASPIRATION -> lengths.complaint();
            };
    return calendar.after(filedOn, days);
  }

  /** When somebody should have begun to verify it. */
  public LocalDate verifyBy(LocalDate filedOn) {
    return calendar.after(filedOn, lengths.verify());
  }

  /** When the unit should have answered what was begun to be verified. */
  public LocalDate answerBy(LocalDate verifyingSince) {
    return calendar.after(verifyingSince, lengths.answer());
  }

  /** The last day on which a silent resident is waited for. */
  public LocalDate waitUntil(LocalDate askedOn) {
    return calendar.after(askedOn, lengths.silence());
  }
}
