package id.suarawarga.admin.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Office;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.survey.GivenResponse;
import id.suarawarga.engine.survey.GivenResponses;
import id.suarawarga.scoring.ServiceElement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ResponseIT extends AdminServer {

  private static final String PATH = "/api/v1/responses";

  @Autowired private DataSource dataSource;

  private Office office;

  @BeforeEach
  void open() {
    office = Office.open(samples);
  }

  @Test
  void aResponseIsShownAsTheContractSays() {
    GivenResponse given =
        store(
            office
                .response()
                .withScore(ServiceElement.COMPLAINT_HANDLING, 1)
                .withScore(ServiceElement.FACILITIES, 4)
                .saying("Cepat")
                .withFlag());

    assertThat(items(staff.administrator(), "").toString())
        .isEqualTo(
            """
            [{"id":"%s","serviceCode":"%s","unitCode":"%s","channel":"TELEGRAM",\
            "source":"LOKET1","submittedOn":"2026-03-02","submittedAt":"2026-03-02T02:30:00Z",\
            "scores":{"REQUIREMENTS":3,"PROCEDURE":3,"COMPLETION_TIME":3,"COST":3,"PRODUCT":3,\
            "OFFICER_COMPETENCE":3,"OFFICER_CONDUCT":3,"COMPLAINT_HANDLING":1,"FACILITIES":4},\
            "profile":{"sex":"FEMALE","ageBand":"30_39","education":"S1","occupation":null},\
            "suggestion":"Cepat","flags":["STRAIGHT_LINE","TOO_FAST"],"counted":true}]"""
                .formatted(given.id(), office.service(), office.unit()));
  }

  @Test
  void unitsLearnTheDayButNotTheMinute() {
    store(office.response());

    JsonNode item = items(staff.as(Role.VIEWER, office.unit()), "").get(0);
    assertThat(item.has("submittedAt")).isFalse();
    assertThat(item.path("submittedOn").asString()).isEqualTo("2026-03-02");
  }

  @ParameterizedTest
  @CsvSource({
    "channel=KIOSK, 1",
    "flagged=true, 1",
    "flagged=false, 2",
    "from=2026-03-03, 1",
    "to=2026-03-02, 2",
    "from=2026-03-02&to=2026-03-03, 3",
    "from=2026-04-01, 0"
  })
  void filtersLeaveOutWhatDoesNotFit(String filter, int found) {
    store(office.response());
    store(office.response().through(ChannelType.KIOSK));
    store(office.response(Office.DAY.plusDays(1)).withFlag());

    assertThat(items(staff.administrator(), "&" + filter)).hasSize(found);
  }

  @Test
  void aPeriodStandsForItsDates() {
    staff
        .administrator()
        .post(
            "/api/v1/periods",
            """
            {"code":"%s","name":"Awal Maret","type":"MONTH","from":"2026-03-01","to":"2026-03-02"}
            """
                .formatted(office.unit()));
    store(office.response());
    store(office.response(Office.DAY.plusDays(1)));

    assertThat(items(staff.administrator(), "&period=" + office.unit())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "unit=TIDAK-ADA, 404",
    "unit=%00, 404",
    "service=TIDAK-ADA, 404",
    "period=TIDAK-ADA, 404",
    "period=X1&from=2026-01-01, 400",
    "from=2026-01-02&to=2026-01-01, 400",
    "from=kemarin, 400",
    "channel=FAX, 400",
    "flagged=mungkin, 400",
    "size=201, 400"
  })
  void aFilterThatMeansNothingIsRefused(String filter, int status) {
    Answer answer = staff.administrator().get(PATH + "?" + filter);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.detail()).isNotEmpty();
    assertThat(answer.text()).doesNotContain("kemarin", "mungkin");
  }

  @ParameterizedTest
  @ValueSource(strings = {PATH + "?", PATH + "/export?format=csv&"})
  void filtersNeverLeadToAnotherUnit(String route) {
    Office other = Office.open(samples);
    GivenResponse foreign = store(other.response());
    Api officer = staff.as(Role.OFFICER, office.unit());

    assertThat(officer.get(route).text()).doesNotContain(foreign.id().toString());
    assertThat(officer.get(route + "unit=" + other.unit()).status()).isEqualTo(404);
    assertThat(officer.get(route + "service=" + other.service()).status()).isEqualTo(404);
    assertThat(
            officer.get(route + "unit=" + office.unit() + "&service=" + other.service()).status())
        .isEqualTo(404);
  }

  @Test
  void excludingNeedsAReasonAndIsAudited() {
    String path = PATH + "/" + store(office.response()).id();
    Api admin = staff.administrator();

    assertThat(admin.send("PATCH", path, "{\"counted\":false}").status()).isEqualTo(400);
    Answer excluded = admin.send("PATCH", path, "{\"counted\":false,\"reason\":\"diisi petugas\"}");
    assertThat(excluded.json().path("counted").asBoolean()).isFalse();
    Answer included = admin.send("PATCH", path, "{\"counted\":true}");
    assertThat(included.json().path("counted").asBoolean()).isTrue();
    assertThat(audited(path)).containsExactly("RESPONSE_EXCLUDED", "RESPONSE_INCLUDED");
  }

  @Test
  void excludingOnTopOfAnotherJudgementIsRefusedWhereAsked() {
    String path = PATH + "/" + store(office.response()).id();
    Api admin = staff.administrator();
    Answer first = admin.send("PATCH", path, "{\"counted\":true}");
    Api conditional = admin.with("If-Match", first.header("ETag"));
    String exclude = "{\"counted\":false,\"reason\":\"ganda\"}";

    assertThat(conditional.send("PATCH", path, exclude).status()).isEqualTo(200);
    assertThat(conditional.send("PATCH", path, exclude).status()).isEqualTo(412);
  }

  @Test
  void anotherReasonIsAnotherVersion() {
    String path = PATH + "/" + store(office.response()).id();
    Api admin = staff.administrator();
    String exclude = "{\"counted\":false,\"reason\":\"%s\"}";
    Answer first = admin.send("PATCH", path, exclude.formatted("ganda"));
    Api conditional = admin.with("If-Match", first.header("ETag"));

    assertThat(conditional.send("PATCH", path, exclude.formatted("uji coba")).status())
        .isEqualTo(200);
    assertThat(conditional.send("PATCH", path, exclude.formatted("ganda")).status()).isEqualTo(412);
  }

  @Test
  void onlyTheCityAdministratorDecidesWhatCounts() {
    String path = PATH + "/" + store(office.response()).id();
    String body = "{\"counted\":true}";

    assertThat(staff.as(Role.CITY_VIEWER).send("PATCH", path, body).status()).isEqualTo(403);
    assertThat(staff.as(Role.UNIT_ADMIN, office.unit()).send("PATCH", path, body).status())
        .isEqualTo(403);
    assertThat(staff.administrator().send("PATCH", PATH + "/" + UUID.randomUUID(), body).status())
        .isEqualTo(404);
  }

  private GivenResponse store(GivenResponse response) {
    GivenResponses.store(dataSource, response);
    return response;
  }

  private JsonNode items(Api api, String filter) {
    return api.get(PATH + "?unit=" + office.unit() + filter).json().path("items");
  }

  private List<String> audited(String path) {
    return database
        .sql("select action from audit_entry where object = ? order by id")
        .param(path.substring(PATH.length() + 1))
        .query(String.class)
        .list();
  }
}
