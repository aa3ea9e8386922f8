package id.suarawarga.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import id.suarawarga.scoring.QualityFlag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoYearTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final DemoYear YEAR = DemoYear.before(TODAY);
  private static final List<DemoResponse> RESPONSES = YEAR.responses();

  @Test
  void isTheSameEachTime() {
    assertThat(DemoYear.before(TODAY).responses())
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(RESPONSES);
  }

  @Test
  void hasAFewTenThousandResponsesFromTwelveMonthsAndNoneFromTheFuture() {
    assertThat(RESPONSES)
        .hasSizeBetween(20_000, 30_000)
        .extracting(response -> response.submitted().toLocalDate())
        .allMatch(day -> !day.isBefore(LocalDate.parse("2025-11-01")) && day.isBefore(TODAY));
  }

  @Test
  void isAboutFortyEightUnitsAndAHundredServicesThatSayDemo() {
    assertThat(DemoCity.units())
        .hasSize(48)
        .allMatch(unit -> unit.code().startsWith("DEMO-") && unit.name().startsWith("DEMO "))
        .extracting(ServiceUnit::code)
        .doesNotHaveDuplicates();
    assertThat(DemoCity.services())
        .hasSize(100)
        .allMatch(it -> it.code().startsWith("DEMO-") && it.name().startsWith("DEMO "))
        .extracting(PublicService::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void marksPeriodsAndSuggestionsToo() {
    assertThat(YEAR.periods())
        .allMatch(it -> it.code().startsWith("DEMO-") && it.name().startsWith("DEMO "));
    assertThat(RESPONSES)
        .extracting(DemoResponse::suggestion)
        .filteredOn(text -> text != null)
        .hasSizeGreaterThan(1_000)
        .allMatch(text -> text.startsWith("DEMO: "));
  }

  @ParameterizedTest
  @CsvSource({"MONTH, 13", "QUARTER, 5", "SEMESTER, 3", "YEAR, 2"})
  void hasPeriodsOfEachLengthForTheTrend(SurveyPeriod.Type type, int count) {
    assertThat(YEAR.periods()).filteredOn(period -> period.type() == type).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "DEMO-KEC-GAHARU, STRAIGHT_LINE",
    "DEMO-PKM-SERUNI, TOO_FAST",
    "DEMO-RSUD, FREE_FOR_PAID_SERVICE",
    "DEMO-KEL-MERAK, OUTSIDE_HOURS"
  })
  void hidesAQualityProblemInAUnit(String unit, QualityFlag flag) {
    assertThat(share(flag, it -> it.service().unitCode().equals(unit))).isGreaterThan(0.25);
    assertThat(share(flag, it -> !it.service().unitCode().equals(unit))).isLessThan(0.05);
  }

  @Test
  void hasUnitsThatHardlyAnybodyAnswersAbout() {
    assertThat(RESPONSES)
        .filteredOn(it -> it.service().unitCode().equals("DEMO-KEL-NURI"))
        .hasSizeBetween(1, 20);
  }

  @Test
  void showsTheWeakestElementOfAUnit() {
    Temper temper = Temper.of("DEMO-PKM-MELATI");

    assertThat(temper.mean(temper.weak().get(0), 0)).isEqualTo(temper.level() - 0.6, within(1e-9));
    assertThat(mean("DEMO-PKM-MELATI", temper)).isLessThan(temper.level());
  }

  private static double mean(String unit, Temper temper) {
    return RESPONSES.stream()
        .filter(it -> it.service().unitCode().equals(unit))
        .mapToInt(it -> it.scores().get(temper.weak().get(0)))
        .average()
        .orElseThrow();
  }

  private static double share(QualityFlag flag, Predicate<DemoResponse> which) {
    return RESPONSES.stream()
        .filter(which)
        .mapToInt(it -> Arrays.asList(it.flags()).contains(flag.name()) ? 1 : 0)
        .average()
        .orElseThrow();
  }
}
