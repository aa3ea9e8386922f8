package id.suarawarga.admin.complaint;

import static id.suarawarga.engine.complaint.GivenComplaint.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.ComplaintType;
import id.suarawarga.engine.complaint.GivenComplaint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ComplaintRoutesIT extends AdminServer {

  private static final String LIST = "/api/v1/complaints";

  private String unit;
  private Api officer;

  @BeforeEach
  void openUnit() {
    unit = samples.unit();
    officer = staff.as(Role.OFFICER, unit);
  }

  @Test
  void aListShowsWhatTheContractNames() {
    String id = samples.complaint(given());
    assertThat(officer.get(LIST).text())
        .isEqualTo(
            """
            {"items":[{"trackingId":"%s","unitCode":"%s","type":"COMPLAINT","status":"RECEIVED",\
            "identity":"NAMED","filedAt":"2026-08-12T02:00:00Z","dueOn":"2026-09-01",\
            "overdue":true,"assignedTo":null,"externalId":null}],"page":0,"size":50,"total":1}"""
                .formatted(id, unit));
  }

  @Test
  void filtersNarrowTheList() {
    samples.complaint(given());
    String other =
        samples.complaint(
            given().of(ComplaintType.ASPIRATION).in(ComplaintStatus.REPLIED, DAY.plusDays(1)));
    for (String filter :
        List.of(
            "type=ASPIRATION", "status=REPLIED", "overdue=false", "type=ASPIRATION&unit=" + unit)) {
      assertThat(ids(officer.get(LIST + "?" + filter))).as(filter).containsExactly(other);
    }
    assertThat(ids(officer.get(LIST + "?overdue=true&status=REPLIED"))).isEmpty();
    assertThat(officer.get(LIST + "?status=OPEN").status()).isEqualTo(400);
  }

  @Test
  void oneShowsItsWordsItsHistoryAndWhoIsNamed() {
    JsonNode shown = officer.get(LIST + "/" + samples.complaint(given())).json();

    assertThat(shown.path("text").asString()).isEqualTo(GivenComplaint.TEXT);
    assertThat(shown.path("wantedSolution").asString()).isEqualTo("Ditambal");
    assertThat(shown.path("location").asString()).isEqualTo("Jalan Mawar 3");
    assertThat(shown.at("/reporter/name").asString()).isEqualTo(GivenComplaint.NAME);
    assertThat(shown.at("/attachments/0/kind").asString()).isEqualTo("PHOTO");
    assertThat(shown.at("/history/0/kind").asString()).isEqualTo("FILED");
    assertThat(shown.path("messages").size()).isZero();
    assertThat(shown.has("rating") && shown.path("rating").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, VERIFYING, 200",
    "RECEIVED, REJECTED, 200",
    "RECEIVED, CLOSED, 409",
    "VERIFYING, IN_PROGRESS, 200",
    "IN_PROGRESS, REPLIED, 200",
    "IN_PROGRESS, CLOSED, 409",
    "WAITING_REPORTER, ARCHIVED, 200",
    "REPLIED, CLOSED, 200",
    "REPLIED, IN_PROGRESS, 409",
    "CLOSED, IN_PROGRESS, 409",
  })
  void anOfficerMovesItWhereTheContractAllows(ComplaintStatus from, String to, int status) {
    String id = samples.complaint(given().in(from, DAY));
    Answer answer = officer.post(LIST + "/" + id + "/transitions", "{\"to\":\"" + to + "\"}");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(officer.get(LIST + "/" + id).json().path("status").asString())
        .isEqualTo(status == 200 ? to : from.name());
  }

  @Test
  void aReplyIsAMessageAndMovesNothing() {
    String path = LIST + "/" + samples.complaint(given());
    Answer answer = officer.post(path + "/replies", "{\"text\":\"Kami periksa\"}");

    assertThat(answer.status()).isEqualTo(202);
    JsonNode shown = officer.get(path).json();
    assertThat(shown.path("status").asString()).isEqualTo("RECEIVED");
    assertThat(shown.at("/messages/0/from").asString()).isEqualTo("OFFICER");
    assertThat(shown.at("/messages/0/text").asString()).isEqualTo("Kami periksa");
    assertThat(count("notice where kind = 'MESSAGE'", path)).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\":\"  \"}",
        "{\"text\":\"a\",\"to\":\"CLOSED\"}",
        "{\"text\":[]}",
        "x"
      })
  void aReplyWithoutWordsOrWithMoreIsRefused(String body) {
    String path = LIST + "/" + samples.complaint(given());
    assertThat(officer.post(path + "/replies", body).status()).isEqualTo(400);
    assertThat(officer.get(path).json().path("messages").size()).isZero();
  }

  @Test
  void nobodyWritesToWhoHasErasedThemselves() {
    GivenComplaint given = given();
    String path = LIST + "/" + samples.complaint(given);
    database.sql("delete from respondent where id = ?").param(given.respondent()).update();

    assertThat(officer.post(path + "/replies", "{\"text\":\"Halo\"}").status()).isEqualTo(409);
    assertThat(officer.get(path).json().path("reporterErased").asBoolean()).isTrue();
  }

  @Test
  void whoSaysWhatVersionTheyChangeIsToldWhenItIsAnother() {
    String path = LIST + "/" + samples.complaint(given());
    Api first = officer.with("If-Match", officer.get(path).header("ETag"));

    assertThat(first.post(path + "/replies", "{\"text\":\"Satu\"}").status()).isEqualTo(202);
    assertThat(first.post(path + "/replies", "{\"text\":\"Dua\"}").status()).isEqualTo(412);
    assertThat(first.post(path + "/transitions", "{\"to\":\"VERIFYING\"}").status()).isEqualTo(412);
    assertThat(first.post(path + "/assignment", "{\"unitCode\":\"KOTA\"}").status()).isEqualTo(412);
    assertThat(first.send("PATCH", path, "{\"externalId\":\"1\"}").status()).isEqualTo(412);
  }

  @Test
  void anotherUnitTakesOverAndTheFirstSeesItNoMore() {
    String other = samples.unit();
    String path = LIST + "/" + samples.complaint(given());
    Answer answer = officer.post(path + "/assignment", "{\"unitCode\":\"%s\"}".formatted(other));

    assertThat(answer.json().path("unitCode").asString()).isEqualTo(other);
    assertThat(officer.get(path).status()).isEqualTo(404);
    assertThat(staff.as(Role.OFFICER, other).get(path).status()).isEqualTo(200);
    assertThat(count("notice where kind = 'PASSED_ON'", path)).isOne();
  }

  @Test
  void itIsGivenToWhoMayHandleIt() {
    String path = LIST + "/" + samples.complaint(given()) + "/assignment";
    Map<String, Integer> assignees =
        Map.of(
            staff.newUser(Role.OFFICER, unit),
            200,
            staff.newUser(Role.CITY_ADMIN, null),
            200,
            staff.newUser(Role.VIEWER, unit),
            400,
            staff.newUser(Role.OFFICER, samples.unit()),
            400,
            "tidak-ada",
            400);
    assignees.forEach(
        (name, status) ->
            assertThat(officer.post(path, "{\"assignee\":\"%s\"}".formatted(name)).status())
                .isEqualTo(status));
  }

  @Test
  void aUnitThatIsNoneIsRefusedAndWhatIsOverStays() {
    String open = LIST + "/" + samples.complaint(given()) + "/assignment";
    assertThat(officer.post(open, "{\"unitCode\":\"TIDAK-ADA\"}").status()).isEqualTo(400);

    String over = samples.complaint(given().in(ComplaintStatus.CLOSED, DAY));
    String elsewhere = "{\"unitCode\":\"%s\"}".formatted(samples.unit());
    assertThat(officer.post(LIST + "/" + over + "/assignment", elsewhere).status()).isEqualTo(409);
  }

  @Test
  void whatIsNotedAboutItCanBeTakenAwayAgain() {
    String path = LIST + "/" + samples.complaint(given());
    officer.send("PATCH", path, "{\"supervisory\":true,\"externalId\":\"123\"}");
    JsonNode noted = officer.get(path).json();
    assertThat(noted.path("supervisory").asBoolean()).isTrue();
    assertThat(noted.path("externalId").asString()).isEqualTo("123");
    assertThat(ids(officer.get(LIST + "?referred=true"))).hasSize(1);

    officer.send("PATCH", path, "{\"externalId\":\"\"}");
    assertThat(officer.get(path).json().path("externalId").isNull()).isTrue();
    assertThat(officer.send("PATCH", path, "{\"externalLink\":\"javascript:x\"}").status())
        .isEqualTo(400);
  }

  private GivenComplaint given() {
    return GivenComplaint.to(unit, samples.complaints().respondent());
  }

  private static List<String> ids(Answer list) {
    return list.json()
        .path("items")
        .valueStream()
        .map(it -> it.path("trackingId").asString())
        .toList();
  }

  /** How many rows there are of the complaint with this path. */
  private long count(String rows, String path) {
    return database
        .sql(
            "select count(*) from "
                + rows
                + " and complaint_id = (select id from complaint where tracking_id = ?)")
        .param(path.substring(LIST.length() + 1))
        .query(Long.class)
        .single();
  }
}
