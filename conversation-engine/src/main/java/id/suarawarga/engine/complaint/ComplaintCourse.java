package id.suarawarga.engine.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the figures need to know of a complaint.
 *
 * @param answeredOn the day of its first answer, which may have been a refusal with its reason;
 *     null while there is none
 * @param replied whether the unit ever considered it answered and left it to the resident to judge
 * @param reopened whether the resident ever said that it was not
 * @param silent whether it closed because the resident said nothing
 * @param rating 1 to 4
 */
public record ComplaintCourse(
    String unitCode,
    LocalDate filedOn,
    LocalDate dueOn,
    @Nullable LocalDate answeredOn,
    boolean replied,
    boolean reopened,
    boolean silent,
    @Nullable Integer rating) {

  boolean isAnswered() {
    return answeredOn != null;
  }

  boolean isAnsweredInTime() {
    return answeredOn != null && !answeredOn.isAfter(dueOn);
  }

  /** Whether it can be told if it was answered in time. */
  boolean isDecided(LocalDate today) {
    return isAnswered() || dueOn.isBefore(today);
  }
}
