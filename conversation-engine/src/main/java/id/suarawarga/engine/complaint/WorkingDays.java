package id.suarawarga.engine.complaint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days: Monday to Friday, without holidays.
 *
 * @param holidays national holidays and collective leave (<i>cuti bersama</i>)
 */
public record WorkingDays(Set<LocalDate> holidays) {

  public WorkingDays {
    holidays = Set.copyOf(holidays);
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
  }

  /**
   * The working day that is so many working days after a day; the day itself does not count.
   *
   * @param days from 0; with 0, the day itself whatever it is
   */
  public LocalDate after(LocalDate day, int days) {
    LocalDate end = day;
    for (int left = days; left > 0; ) {
      end = end.plusDays(1);
      if (isWorkingDay(end)) {
        left--;
      }
    }
    return end;
  }

  /**
   * The first day from which so many working days are not over yet, when they may end today.
   *
   * @param days from 1
   */
  public LocalDate notOverSince(int days, LocalDate today) {
    LocalDate first = today;
    while (!after(first.minusDays(1), days).isBefore(today)) {
      first = first.minusDays(1);
    }
    return first;
  }

  /** How many working days come after the first day, up to and including the last. */
  public int between(LocalDate first, LocalDate last) {
    return (int)
        first
            .plusDays(1)
            .datesUntil(first.isAfter(last) ? first.plusDays(1) : last.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
  }
}
