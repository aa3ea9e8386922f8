package id.suarawarga.admin.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.catalogue.GivenCatalogue;
import id.suarawarga.engine.survey.GivenResponse;
import id.suarawarga.engine.survey.GivenResponses;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 10,000 chance responses in which every scope and range must agree with brute force. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexOfManyIT extends AdminServer {

  // Years in which no other test stores anything, so that the whole city is ours.
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
  private static final int DAYS = 181;

  private static final List<String> SCOPES =
      List.of(
          "scope=CITY",
          "scope=CITY&aggregation=MEAN_OF_UNITS",
          "scope=UNIT&code=DUKCAPIL",
          "scope=UNIT&code=PUSKESMAS",
          "scope=SERVICE&code=KTP",
          "scope=SERVICE&code=AKTA",
          "scope=SERVICE&code=UMUM",
          "scope=SERVICE&code=GIGI");

  private static final List<String> RANGES =
      List.of("2031-01-01 2031-03-31", "2031-04-01 2031-06-30", "2031-02-11 2031-02-11");

  private static final List<String> WEIGHTS = List.of("EXACT", "W0_11", "W0_111", "W0_1111");

  @Autowired private DataSource dataSource;

  private List<GivenResponse> given = List.of();
  private Api viewer;

  @BeforeAll
  void store() {
    GivenCatalogue.store(dataSource);
    Random random = new Random(20260302);
    given = IntStream.range(0, 10_000).mapToObj(i -> chance(random)).toList();
    GivenResponses.store(dataSource, given);
  }

  @BeforeEach
  void signIn() {
    viewer = viewer == null ? staff.as(Role.CITY_VIEWER) : viewer;
  }

  @ParameterizedTest
  @FieldSource("SCOPES")
  void theIndexEqualsBruteForceOverEveryRangeAndWeight(String scope) {
    for (String range : RANGES) {
      for (String weight : WEIGHTS) {
        String dates = "&from=" + range.replace(" ", "&to=");
        JsonNode answer = index(scope + dates + "&weight=" + weight);
        assertThat(bruteForce(scope, range, weight).differences(answer))
            .as("%s %s %s", scope, range, weight)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("SCOPES")
  void excludedResponsesAreCountedApart(String scope) {
    JsonNode answer = index(scope + "&from=2031-01-01&to=2031-12-31");

    long excluded = within(scope).filter(response -> !response.counted()).count();
    assertThat(excluded).isPositive();
    assertThat(answer.path("excluded").asLong()).isEqualTo(excluded);
  }

  @Test
  void aPeriodIsTheSameAsItsDates() {
    staff
        .administrator()
        .post(
            "/api/v1/periods",
            """
            {"code":"2031-Q1","name":"TW I","type":"QUARTER","from":"2031-01-01","to":"2031-03-31"}
            """);

    assertThat(index("scope=CITY&period=2031-Q1"))
        .isEqualTo(index("scope=CITY&from=2031-01-01&to=2031-03-31"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "SERVICE&code=KTP,  1200, 291",
    "SERVICE&code=GIGI, 90,   73",
    "UNIT&code=DUKCAPIL, 1500, 306",
    "SERVICE&code=UMUM, ,",
    "UNIT&code=PUSKESMAS, ,"
  })
  void theSampleIsMeasuredByTheUsersOfTheServices(
      String scope, Integer population, Integer required) {
    JsonNode sample = index("scope=" + scope + "&from=2031-01-01&to=2031-12-31").path("sample");

    assertThat(sample.toString())
        .isEqualTo(
            "{\"population\":%d,\"required\":%d,\"reached\":%b}"
                .formatted(population, required, population != null));
  }

  @Test
  void theMarginOfErrorIsThatOfTheRespondentsOwnIndexes() {
    String scope = "scope=SERVICE&code=UMUM";
    JsonNode answer = index(scope + "&from=2031-01-01&to=2031-03-31");

    assertThat(answer.path("marginOfError").asDouble())
        .isEqualTo(
            bruteForce(scope, RANGES.getFirst(), "EXACT").marginOfError(), offset(0.00500001));
  }

  private JsonNode index(String query) {
    return viewer.get("/api/v1/index?" + query).json();
  }

  private BruteForce bruteForce(String scope, String range, String weight) {
    LocalDate from = LocalDate.parse(range.substring(0, 10));
    LocalDate to = LocalDate.parse(range.substring(11));
    return new BruteForce(
        within(scope)
            .filter(GivenResponse::counted)
            .filter(response -> !response.day().isBefore(from) && !response.day().isAfter(to))
            .toList(),
        scope.endsWith("MEAN_OF_UNITS"),
        BruteForce.weight(weight));
  }

  private Stream<GivenResponse> within(String scope) {
    String code = scope.substring(scope.indexOf("code=") + 5);
    Predicate<GivenResponse> fits =
        response ->
            scope.startsWith("scope=CITY")
                || response.unit().equals(code)
                || response.service().equals(code);
    return given.stream().filter(fits);
  }

  private static GivenResponse chance(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    GivenResponse response =
        switch (random.nextInt(7)) {
          case 0, 1, 2 -> GivenResponse.to("DUKCAPIL", "KTP", day);
          case 3, 4 -> GivenResponse.to("DUKCAPIL", "AKTA", day);
          case 5 -> GivenResponse.to("PUSKESMAS", "UMUM", day);
          default -> GivenResponse.to("PUSKESMAS", "GIGI", day);
        };
    GivenResponse scored = response.withScores(random);
    return random.nextInt(20) == 0 ? scored.excluded() : scored;
  }
}
