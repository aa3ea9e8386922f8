package id.suarawarga.admin.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Office;
import id.suarawarga.engine.survey.GivenResponse;
import id.suarawarga.engine.survey.GivenResponses;
import id.suarawarga.scoring.ServiceElement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class IndexIT extends AdminServer {

  private static final String DATES = "from=2026-03-01&to=2026-03-31";

  @Autowired private DataSource dataSource;

  private Office office;

  @BeforeEach
  void open() {
    office = Office.open(samples);
  }

  @Test
  void theAnswerHasTheFormOfTheContractWithAllPlaces() {
    GivenResponses.store(
        dataSource,
        office.response().withScore(ServiceElement.COST, 4),
        office.response().withScore(ServiceElement.FACILITIES, 2),
        office.response().excluded());

    assertThat(index("&code=" + office.unit()))
        .startsWith(
            """
            {"scope":{"type":"UNIT","code":"%s","name":"Unit uji"},"from":"2026-03-01",\
            "to":"2026-03-31","aggregation":"POOLED","respondents":2,"excluded":1,\
            "weight":"EXACT","elements":[{"code":"REQUIREMENTS","u":"U1","name":"Persyaratan",\
            "sum":6,"mean":3.0000,"weightedMean":0.3333,"index":75.00,"grade":"C"},"""
                .formatted(office.unit()))
        .endsWith(
            """
            {"code":"FACILITIES","u":"U9","name":"Sarana dan Prasarana",\
            "sum":5,"mean":2.5000,"weightedMean":0.2778,"index":62.50,"grade":"D"}],\
            "meanIndex":3.0000,"index":75.00,"grade":"C","label":"Kurang Baik",\
            "weakest":["FACILITIES","REQUIREMENTS","PROCEDURE"],\
            "sample":{"population":null,"required":null,"reached":false},"marginOfError":5.44}""");
  }

  @Test
  void withNoRespondentsEveryFigureButTheCountsIsNull() {
    GivenResponses.store(dataSource, office.response().excluded());

    assertThat(index("&code=" + office.unit()))
        .contains("\"respondents\":0,\"excluded\":1")
        .contains("\"sum\":0,\"mean\":null,\"weightedMean\":null,\"index\":null,\"grade\":null")
        .endsWith(
            """
            "meanIndex":null,"index":null,"grade":null,"label":null,"weakest":[],\
            "sample":{"population":null,"required":null,"reached":false},"marginOfError":null}""");
  }

  @Test
  void aTrendComparesPeriodsOfOneTypeFromOldToNew() {
    createPeriod("YEAR", 2020);
    createPeriod("YEAR", 2019);
    createPeriod("MONTH", 2018);
    Answer answer =
        staff.administrator().get("/api/v1/index/trend?scope=UNIT&type=YEAR&code=" + office.unit());

    assertThat(answer.json().path("items").valueStream().map(item -> item.path("from").asString()))
        .containsSubsequence("2019-01-01", "2020-01-01")
        .doesNotContain("2018-01-01")
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "scope=CITY, 400, period",
    "scope=CITY&from=2026-01-01, 400, period",
    "scope=CITY&period=X1&from=2026-01-01, 400, period",
    "scope=CITY&from=2026-01-02&to=2026-01-01, 400, to",
    "scope=CITY&code=X1&period=X1, 400, code",
    "scope=UNIT&period=X1, 400, code",
    "scope=SERVICE&period=X1, 400, code",
    "scope=TOWN&period=X1, 400, scope",
    "scope=CITY&from=2026-01-01&to=2026-01-02&weight=0.11, 400, weight",
    "scope=CITY&from=soon&to=2026-01-02, 400, from"
  })
  void aQuestionThatMeansNothingIsRefused(String query, int status, String field) {
    Answer answer = staff.administrator().get("/api/v1/index?" + query);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scope=UNIT&code=TIDAK-ADA&" + DATES,
        "scope=SERVICE&code=TIDAK-ADA&" + DATES,
        "scope=CITY&period=TIDAK-ADA"
      })
  void anUnknownCodeIsNotFound(String query) {
    assertThat(staff.administrator().get("/api/v1/index?" + query).status()).isEqualTo(404);
  }

  @Test
  void aMeanOfUnitsIsForTheCityOnly() {
    String query = "/api/v1/index?scope=UNIT&aggregation=MEAN_OF_UNITS&code=%s&" + DATES;

    assertThat(staff.administrator().get(query.formatted(office.unit())).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/index?" + DATES, "/api/v1/index/trend?type=YEAR"})
  void aUnitSeesItsOwnIndexOnly(String route) {
    Office other = Office.open(samples);
    Api viewer = staff.as(Role.VIEWER, office.unit());

    assertThat(viewer.get(route).status()).isEqualTo(200);
    assertThat(viewer.get(route + "&scope=CITY").status()).isEqualTo(403);
    assertThat(viewer.get(route + "&scope=UNIT&code=" + other.unit()).status()).isEqualTo(404);
    assertThat(viewer.get(route + "&scope=SERVICE&code=" + other.service()).status())
        .isEqualTo(404);
  }

  @Test
  void aServiceThatMovedShowsEachUnitItsOwnResponsesOnly() {
    createPeriod("YEAR", 2017);
    Office former = Office.open(samples);
    LocalDate day = LocalDate.of(2017, 5, 2);
    GivenResponses.store(dataSource, former.response(day), former.response(day));
    move(former.service(), office.unit());
    GivenResponses.store(dataSource, GivenResponse.to(office.unit(), former.service(), day));
    String query = "scope=SERVICE&code=" + former.service();

    assertThat(respondents(staff.as(Role.VIEWER, office.unit()), query)).isOne();
    assertThat(respondents(staff.as(Role.CITY_VIEWER), query)).isEqualTo(3);
  }

  @Test
  void aClosedServiceStillHasTheUsersThatItsResponsesSpeakFor() {
    populate(office.service(), 1_000);
    String small = samples.service(office.unit());
    populate(small, 2);
    GivenResponses.store(dataSource, office.response(), office.response());
    database
        .sql("update public_service set active = false where code = ?")
        .param(office.service())
        .update();

    assertThat(index("&code=" + office.unit()))
        .contains("\"sample\":{\"population\":1002,\"required\":285,\"reached\":false}");
  }

  @Test
  void whoNamesNoScopeGetsAllTheySee() {
    JsonNode own = staff.as(Role.OFFICER, office.unit()).get("/api/v1/index?" + DATES).json();
    JsonNode city = staff.as(Role.CITY_VIEWER).get("/api/v1/index?" + DATES).json();

    assertThat(own.at("/scope/code").asString()).isEqualTo(office.unit());
    assertThat(city.at("/scope/type").asString()).isEqualTo("CITY");
    assertThat(city.at("/scope/code").isNull()).isTrue();
  }

  private String index(String query) {
    return staff.administrator().get("/api/v1/index?scope=UNIT&" + DATES + query).text();
  }

  /** In 2017, as the index and as the trend tell it. */
  private static long respondents(Api api, String query) {
    JsonNode index = api.get("/api/v1/index?from=2017-01-01&to=2017-12-31&" + query).json();
    JsonNode trend = api.get("/api/v1/index/trend?type=YEAR&" + query).json();
    long total = index.path("respondents").asLong();
    assertThat(trend.path("items").findValues("respondents"))
        .extracting(JsonNode::asLong)
        .contains(total)
        .allMatch(count -> count <= total);
    return total;
  }

  private void populate(String service, long population) {
    database
        .sql("update public_service set population = ? where code = ?")
        .params(population, service)
        .update();
  }

  private void move(String service, String unit) {
    database
        .sql("update public_service set unit_code = ? where code = ?")
        .params(unit, service)
        .update();
  }

  private void createPeriod(String type, int year) {
    staff
        .administrator()
        .post(
            "/api/v1/periods",
            """
            {"code":"%s-%d","name":"x","type":"%s","from":"%d-01-01","to":"%d-12-31"}"""
                .formatted(type, year, type, year, year));
  }
}
