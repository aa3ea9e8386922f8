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

  /** What was filed before this day should have begun to be verified before today. */
  public LocalDate verifiableFrom(LocalDate today) {
    return calendar.notOverSince(lengths.verify(), today);
  }

  /** What a unit has had in hand since before this day should have been answered before today. */
  public LocalDate answerableFrom(LocalDate today) {
    return calendar.notOverSince(lengths.answer(), today);
  }

  /** Who was asked before this day and has said nothing since is waited for no longer. */
  public LocalDate waitedForFrom(LocalDate today) {
    return calendar.notOverSince(lengths.silence(), today);
  }
}
