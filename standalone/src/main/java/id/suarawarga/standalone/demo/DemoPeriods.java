package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.SurveyPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The months, quarters, semesters and years that some days lie in. */
final class DemoPeriods {

  private DemoPeriods() {}

  /** All that touch the days from the first to the last, each kind oldest first. */
  static List<SurveyPeriod> of(LocalDate first, LocalDate last) {
    return Stream.of(
            every(1, SurveyPeriod.Type.MONTH, first, last),
            every(3, SurveyPeriod.Type.QUARTER, first, last),
            every(6, SurveyPeriod.Type.SEMESTER, first, last),
            every(12, SurveyPeriod.Type.YEAR, first, last))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<SurveyPeriod> every(
      int months, SurveyPeriod.Type type, LocalDate first, LocalDate last) {
    LocalDate begin = first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1L) % months);
    return Stream.iterate(begin, day -> !day.isAfter(last), day -> day.plusMonths(months))
        .map(day -> period(type, (day.getMonthValue() - 1) / months + 1, day, months));
  }

  private static SurveyPeriod period(
      SurveyPeriod.Type type, int number, LocalDate from, int months) {
    String name =
        switch (type) {
          case MONTH -> "Bulan %02d %d".formatted(number, from.getYear());
          case QUARTER -> "Triwulan %d %d".formatted(number, from.getYear());
          case SEMESTER -> "Semester %d %d".formatted(number, from.getYear());
          case YEAR -> "Tahun %d".formatted(from.getYear());
        };
    String code = DemoCity.MARK + name.toUpperCase(Locale.ROOT).replace(' ', '-');
    return new SurveyPeriod(code, "DEMO " + name, type, from, from.plusMonths(months).minusDays(1));
  }
}
