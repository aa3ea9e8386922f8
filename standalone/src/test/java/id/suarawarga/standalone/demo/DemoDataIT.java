package id.suarawarga.standalone.demo;

import static id.suarawarga.standalone.demo.DemoDatabase.TODAY;
import static id.suarawarga.standalone.demo.DemoDatabase.VAULT;
import static id.suarawarga.standalone.demo.DemoDatabase.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.complaint.ComplaintFilter;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.DeadlineDays;
import id.suarawarga.engine.complaint.Deadlines;
import id.suarawarga.engine.complaint.Escalations;
import id.suarawarga.engine.complaint.Holidays;
import id.suarawarga.engine.survey.GivenResponse;
import id.suarawarga.engine.survey.GivenResponses;
import id.suarawarga.engine.survey.ResponseFilter;
import id.suarawarga.engine.survey.SurveyResponses;
import id.suarawarga.scoring.SatisfactionIndex;
import id.suarawarga.scoring.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DemoDataIT {

  private static final ComplaintFilter ALL =
      new ComplaintFilter(null, null, null, null, null, null, null, TODAY);
  private static final List<DemoResponse> EXPECTED = DemoYear.before(TODAY).responses();

  @AutoClose private final DemoDatabase database = new DemoDatabase();
  private final JdbcClient jdbc = database.jdbc;
  private final DemoData demo = database.demo;
  private final SurveyResponses responses = new SurveyResponses(jdbc, database.transactions);

  @Test
  void isStoredOnceAndAllOfItSaysDemo() {
    database.load();
    database.load();

    assertThat(count("true")).isEqualTo(EXPECTED.size());
    assertThat(count("source = 'DEMO' and person_hash is null and not once"))
        .isEqualTo(EXPECTED.size());
    assertThat(count("flags <> '{}'")).isBetween(500, 5_000);
  }

  @Test
  void givesTheIndexThatTheSingleAnswersGive() {
    database.load();

    assertThat(index(ResponseFilter.ALL)).isEqualTo(bruteForce(it -> true));
    assertThat(index(of("DEMO-RSUD", null)))
        .isEqualTo(bruteForce(it -> it.service().unitCode().equals("DEMO-RSUD")));
    assertThat(index(of(null, "DEMO-DUKCAPIL-KTP")))
        .isEqualTo(bruteForce(it -> it.service().code().equals("DEMO-DUKCAPIL-KTP")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEMO-BULAN-03-2026", "DEMO-TRIWULAN-2-2026", "DEMO-TAHUN-2025"})
  void givesTheIndexOfEachPeriod(String code) {
    database.load();

    SurveyPeriod period = new Periods(jdbc).find(code).orElseThrow();
    assertThat(index(ResponseFilter.ALL.between(period.from(), period.to())))
        .isEqualTo(bruteForce(it -> period.contains(it.submitted().toLocalDate())));
  }

  @Test
  void hasComplaintsInEveryStateAndAllOfThemSayDemo() {
    database.load();
    database.load();

    assertThat(complaints("true")).isEqualTo(DemoComplaints.COUNT);
    assertThat(complaints("source = 'DEMO' and unit_code like 'DEMO-%'"))
        .isEqualTo(DemoComplaints.COUNT);
    assertThat(jdbc.sql("select distinct status from complaint").query(String.class).set())
        .contains("RECEIVED", "VERIFYING", "IN_PROGRESS", "WAITING_REPORTER", "REPLIED", "CLOSED");
    assertThat(complaints("rating is not null")).isPositive();
    assertThat(complaints("status_at > '%s'::date".formatted(TODAY))).isZero();
    assertThat(new Complaints(jdbc, VAULT).list(ALL, 0, 200))
        .allSatisfy(row -> assertThat(text(row)).startsWith("DEMO: "));
  }

  @Test
  void someComplaintsAreLate() {
    database.load();
    Supplier<Deadlines> deadlines = () -> new Holidays(jdbc).deadlines(DeadlineDays.NATIONAL);

    assertThat(new Escalations(jdbc, deadlines, ZONE).count(null, TODAY)).isGreaterThan(10);
  }

  private String text(ComplaintRow row) {
    return new Complaints(jdbc, VAULT).detail(row).words().text();
  }

  private int complaints(String condition) {
    return database.count("complaint", condition);
  }

  @Test
  void isNotLoadedBesideTheUnitsOfARealCity() {
    assertThat(demo.load(TODAY, Set.of())).isFalse();
    assertThat(count("true")).isZero();
  }

  @Test
  void isTakenOutWithoutATraceAndRealResponsesStay() {
    GivenResponses.store(database.source, GivenResponse.to("OURS", "OURS-1", TODAY));
    database.load();
    jdbc.sql("update survey_response set source = 'DEMO' where unit_code = 'OURS'").update();
    demo.remove();

    assertThat(demo.isThere()).isFalse();
    assertThat(count("unit_code = 'OURS'")).isEqualTo(count("true")).isEqualTo(1);
    assertThat(new Units(jdbc).list()).extracting(ServiceUnit::code).containsExactly("OURS");
    assertThat(new Services(jdbc).list()).hasSize(1);
    assertThat(new Periods(jdbc).list()).isEmpty();
    assertThat(complaints("true")).isZero();
    assertThat(database.count("respondent", "true")).isZero();
    assertThat(database.count("forum", "true")).isZero();
  }

  @Test
  void leavesWhatARealPersonHasAnsweredAboutAndClosesIt() {
    database.load();
    GivenResponses.store(database.source, GivenResponse.to("DEMO-RSUD", "DEMO-RSUD-IGD", TODAY));
    demo.remove();

    assertThat(count("true")).isEqualTo(1);
    assertThat(new Services(jdbc).find("DEMO-RSUD-IGD")).map(PublicService::active).hasValue(false);
    assertThat(new Units(jdbc).find("DEMO-RSUD")).map(ServiceUnit::active).hasValue(false);
    assertThat(new Units(jdbc).list()).hasSize(2);
  }

  private int count(String condition) {
    return database.count("survey_response", condition);
  }

  private static ResponseFilter of(@Nullable String unit, @Nullable String service) {
    return new ResponseFilter(unit, service, null, null, null, null);
  }

  private BigDecimal index(ResponseFilter filter) {
    return SatisfactionIndex.pooled(responses.sums(filter).together(), Weight.EXACT).index();
  }

  /** The mean of all single scores, times 25. */
  private static BigDecimal bruteForce(Predicate<DemoResponse> which) {
    List<Integer> scores =
        EXPECTED.stream().filter(which).flatMap(it -> it.scores().values().stream()).toList();
    long sum = scores.stream().mapToLong(Integer::longValue).sum();
    return BigDecimal.valueOf(25 * sum)
        .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
  }
}
