package id.suarawarga.engine.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WorkingDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Property
  void theNthWorkingDayIsFoundByLookingAtEachDay(
      @ForAll("days") LocalDate from,
      @ForAll @Size(max = 40) Set<@From("days") LocalDate> holidays,
      @ForAll @IntRange(min = 1, max = 70) int days) {
    WorkingDays calendar = new WorkingDays(holidays);
    LocalDate end = calendar.after(from, days);

    assertThat(worked(from, end, holidays)).isEqualTo(days);
    assertThat(worked(end.minusDays(1), end, holidays)).as("ends on a working day").isOne();
  }

  @Property
  void theDaysBetweenAreThoseLookedAtOneByOne(
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate to,
      @ForAll @Size(max = 40) Set<@From("days") LocalDate> holidays) {
    assertThat(new WorkingDays(holidays).between(from, to)).isEqualTo(worked(from, to, holidays));
  }

  @Property
  void countingOnAndCountingBackAgree(
      @ForAll("days") LocalDate from, @ForAll @IntRange(max = 70) int days) {
    WorkingDays calendar = new WorkingDays(Set.of(from.plusDays(3), from.plusDays(4)));
    assertThat(calendar.between(from, calendar.after(from, days))).isEqualTo(days);
  }

  @Property
  void whatIsNotOverYetBeginsOnTheFirstDayWhoseTimeReachesToday(
      @ForAll("days") LocalDate today,
      @ForAll @Size(max = 40) Set<@From("days") LocalDate> holidays,
      @ForAll @IntRange(min = 1, max = 12) int days) {
    WorkingDays calendar = new WorkingDays(holidays);
    LocalDate first = calendar.notOverSince(days, today);

    assertThat(worked(first, today.minusDays(1), holidays)).isLessThan(days);
    assertThat(worked(first.minusDays(1), today.minusDays(1), holidays))
        .isGreaterThanOrEqualTo(days);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 200).map(FIRST::plusDays);
  }

  /** By the name of each day, one after the other. */
  private static int worked(LocalDate from, LocalDate to, Set<LocalDate> holidays) {
    int worked = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      boolean weekend = Set.of("SATURDAY", "SUNDAY").contains(day.getDayOfWeek().name());
      worked += weekend || holidays.contains(day) ? 0 : 1;
    }
    return worked;
  }
}
