package id.suarawarga.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Office;
import id.suarawarga.engine.catalogue.Catalogues;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueRoutesIT extends AdminServer {

  private final String code =
      "C-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  @Test
  void aNewUnitIsWhereTheAnswerSays() {
    Answer created = createUnit("Dinas baru");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/api/v1/units/" + code);
    Answer read = staff.administrator().get(created.header("Location"));
    assertThat(read.text())
        .isEqualTo("{\"code\":\"%s\",\"name\":\"Dinas baru\",\"active\":true}".formatted(code));
    assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
  }

  @Test
  void aTakenCodeIsAConflict() {
    createUnit("Dinas baru");

    assertThat(createUnit("Dinas lain").status()).isEqualTo(409);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          units    | {"code":"abc","name":"x"}                               | code
          units    | {"code":"ABC"}                                          | name
          units    | {"code":"ABC","name":" "}                               | name
          units    | {"code":"ABC","name":"x\\u0000"}                        | name
          units    | {"name":"x"}                                            | code
          units    | {"code":"ABC","name":"x","head":"y"}                    | head
          services | {"code":"ABC","name":"x"}                               | unitCode
          services | {"code":"ABC","name":"x","unitCode":"TIDAK-ADA"}        | unitCode
          services | {"code":"ABC","name":"x","unitCode":"AB","population":0} | population
          services | {"code":"ABC","name":"x","unitCode":"AB","population":1000000000} | population
          periods  | {"code":"ABC","name":"x","type":"WEEK","from":"2026-01-01","to":"2026-01-02"}  | type
          periods  | {"code":"ABC","name":"x","type":"MONTH","from":"2026-01-02","to":"2026-01-01"} | to
          periods  | {"code":"ABC","name":"x","type":"MONTH","to":"2026-01-01"} | from
          """)
  void aBadValueIsNamed(String list, String body, String field) {
    Answer answer = staff.administrator().post("/api/v1/" + list, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/message").asString()).isNotEmpty();
  }

  @Test
  void aChangeOfAnotherVersionIsRefused() {
    createUnit("Dinas baru");
    String path = "/api/v1/units/" + code;
    Api admin = staff.administrator();
    Api conditional = admin.with("If-Match", admin.get(path).header("ETag"));

    assertThat(conditional.put(path, "{\"name\":\"Dinas lain\"}").status()).isEqualTo(200);
    assertThat(conditional.put(path, "{\"name\":\"Dinas kita\"}").status()).isEqualTo(412);
    assertThat(admin.get(path).json().path("name").asString()).isEqualTo("Dinas lain");
  }

  @Test
  void aCodeCannotChange() {
    createUnit("Dinas baru");

    assertThat(
            staff
                .administrator()
                .put("/api/v1/units/" + code, "{\"code\":\"LAIN\",\"name\":\"x\"}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void whatIsLeftOutOfAChangeStaysAsItIs() {
    Office office = Office.open(samples);
    String path = "/api/v1/services/" + office.service();
    Api admin = staff.administrator();
    String body = "{\"unitCode\":\"%s\",\"name\":\"Baru\"%s}";

    admin.put(path, body.formatted(office.unit(), ",\"active\":false,\"feeFree\":true"));
    Answer second = admin.put(path, body.formatted(office.unit(), ""));

    assertThat(second.json().path("active").asBoolean()).isFalse();
    assertThat(second.json().path("feeFree").asBoolean()).isTrue();
  }

  @Test
  void aPeriodIsKeptWithItsDates() {
    String period =
        """
        {"code":"%s","name":"Maret","type":"MONTH","from":"2026-03-01","to":"2026-03-31"}"""
            .formatted(code);
    Api admin = staff.administrator();

    assertThat(admin.post("/api/v1/periods", period).text()).isEqualTo(period);
    assertThat(admin.put("/api/v1/periods/" + code, period.replace("31", "30")).status())
        .isEqualTo(200);
    assertThat(admin.get("/api/v1/periods/" + code).json().path("to").asString())
        .isEqualTo("2026-03-30");
  }

  @Test
  void aUnitSeesItselfOnly() {
    Office own = Office.open(samples);
    Office other = Office.open(samples);
    Api viewer = staff.as(Role.VIEWER, own.unit());

    assertThat(viewer.get("/api/v1/units").json().path("total").asInt()).isOne();
    assertThat(viewer.get("/api/v1/services").json().path("total").asInt()).isOne();
    assertThat(viewer.get("/api/v1/units/" + own.unit()).status()).isEqualTo(200);
    assertThat(viewer.get("/api/v1/units/" + other.unit()).status()).isEqualTo(404);
    assertThat(viewer.get("/api/v1/services/" + other.service()).status()).isEqualTo(404);
    assertThat(viewer.get("/api/v1/services?unit=" + other.unit()).status()).isEqualTo(404);
  }

  @Test
  void aUnitsAdministratorKeepsItsOwnServicesOnly() {
    Office own = Office.open(samples);
    Office other = Office.open(samples);
    Api admin = staff.as(Role.UNIT_ADMIN, own.unit());
    String ofOwn = "{\"unitCode\":\"%s\",\"name\":\"Baru\"}".formatted(own.unit());
    String ofOther = "{\"unitCode\":\"%s\",\"name\":\"Baru\"}".formatted(other.unit());

    assertThat(admin.put("/api/v1/services/" + own.service(), ofOwn).status()).isEqualTo(200);
    assertThat(admin.put("/api/v1/services/" + other.service(), ofOwn).status()).isEqualTo(404);
    assertThat(admin.put("/api/v1/services/" + own.service(), ofOther).status()).isEqualTo(404);
    assertThat(admin.put("/api/v1/units/" + own.unit(), "{\"name\":\"x\"}").status())
        .isEqualTo(403);
    assertThat(
            staff
                .as(Role.OFFICER, own.unit())
                .put("/api/v1/services/" + own.service(), ofOwn)
                .status())
        .isEqualTo(403);
  }

  @Test
  void everyChangeIsAudited() {
    createUnit("Dinas baru");
    staff.administrator().put("/api/v1/units/" + code, "{\"name\":\"Dinas lain\"}");

    assertThat(
            database
                .sql("select action from audit_entry where object = ? order by id")
                .param(code)
                .query(String.class)
                .list())
        .containsExactly("UNIT_CREATED", "UNIT_CHANGED");
  }

  @Test
  void residentsSeeAChangeWithinASecond() {
    Catalogues ofAResident = new Catalogues(database);
    ofAResident.current();
    createUnit("Dinas baru");

    await()
        .atMost(Duration.ofSeconds(1))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(() -> assertThat(ofAResident.current().unit(code)).isPresent());
  }

  private Answer createUnit(String name) {
    return staff
        .administrator()
        .post("/api/v1/units", "{\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, name));
  }
}
