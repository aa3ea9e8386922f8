package id.suarawarga.engine.complaint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a set of complaints was handled. Shares are percentages with 2 places, rounded half up from
 * the exact value; null where there is nothing to divide by.
 *
 * @param answered how many got an answer, which may have been a refusal
 * @param answeredInTime how many of these by their last day
 * @param inTimeShare of those that were answered or whose last day is over
 * @param medianDays working days from filing to the first answer, of those answered, with 1 place
 * @param replied how many were left to the resident to judge
 * @param reopenedShare of these, where the resident said at least once that it was not settled
 * @param unansweredShare of these, which closed because the resident said nothing
 * @param rating mean of the ratings, 1 to 4, with 2 places; silence is none
 * @param ratings how many there are
 */
public record ComplaintFigures(
    long filed,
    long answered,
    long answeredInTime,
    @Nullable BigDecimal inTimeShare,
    @Nullable BigDecimal medianDays,
    long replied,
    @Nullable BigDecimal reopenedShare,
    @Nullable BigDecimal unansweredShare,
    @Nullable BigDecimal rating,
    long ratings) {

  private static final int PERCENT = 100;

  /**
   * Of these complaints.
   *
   * @param calendar counts the days until the answer
   */
  public static ComplaintFigures of(
      List<ComplaintCourse> courses, WorkingDays calendar, LocalDate today) {
    long inTime = count(courses, ComplaintCourse::isAnsweredInTime);
    long replied = count(courses, ComplaintCourse::replied);
    List<Integer> ratings =
        courses.stream().map(ComplaintCourse::rating).filter(Objects::nonNull).toList();
    long sum = ratings.stream().mapToLong(Integer::longValue).sum();
    return new ComplaintFigures(
        courses.size(),
        count(courses, ComplaintCourse::isAnswered),
        inTime,
        ratio(PERCENT * inTime, count(courses, it -> it.isDecided(today)), 2),
        median(courses, calendar),
        replied,
        ratio(PERCENT * count(courses, it -> it.replied() && it.reopened()), replied, 2),
        ratio(PERCENT * count(courses, it -> it.replied() && it.silent()), replied, 2),
        ratio(sum, ratings.size(), 2),
        ratings.size());
  }

  /** The day in the middle, or half-way between the two that are. */
  private static @Nullable BigDecimal median(List<ComplaintCourse> courses, WorkingDays calendar) {
    int[] days =
        courses.stream()
            .mapToInt(it -> daysUntilAnswer(it, calendar))
            .filter(it -> it >= 0)
            .sorted()
            .toArray();
    int half = days.length / 2;
    return days.length == 0 ? null : ratio((long) days[half] + days[days.length - 1 - half], 2, 1);
  }

  private static int daysUntilAnswer(ComplaintCourse course, WorkingDays calendar) {
    LocalDate answered = course.answeredOn();
    return answered == null ? -1 : calendar.between(course.filedOn(), answered);
  }

  private static long count(List<ComplaintCourse> courses, Predicate<ComplaintCourse> which) {
    return courses.stream().filter(which).count();
  }

  private static @Nullable BigDecimal ratio(long part, long whole, int places) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
  }
}
