package id.suarawarga.admin.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.GivenOpinion;
import id.suarawarga.engine.testing.MarkerLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wrote an opinion, and another unit's forum, are nowhere for those who may not know. */
class ForumIsolationIT extends AdminServer {

  private static final String LIST = "/api/v1/forums";

  private String unit;
  private String forum;
  private UUID respondent;
  private UUID opinion;

  @BeforeEach
  void sendOpinion() {
    unit = samples.unit();
    forum = samples.forums().forum(unit, ForumState.HELD);
    respondent = samples.forums().given().respondent();
    opinion =
        samples
            .forums()
            .given()
            .opinion(GivenOpinion.on(forum, respondent).comingAs(GivenOpinion.NAME));
  }

  @Test
  void whoWroteAnOpinionIsNowhere() throws IOException {
    try (MarkerLog log = MarkerLog.open()) {
      List<String> all = everything(staff.as(Role.UNIT_ADMIN, unit));
      assertThat(all).anyMatch(text -> text.contains(GivenOpinion.PROBLEM));
      for (String marker : markers()) {
        assertThat(all).noneMatch(text -> text.contains(marker));
        log.assertKeepsSecret(marker);
      }
      log.assertKeepsSecret(GivenOpinion.PROBLEM);
    }
  }

  /** Otherwise the test above would find nothing wherever it looked. */
  @Test
  void onlyTheAttendanceListHasTheNameThatWasGivenForIt() {
    String attendance = LIST + "/" + forum + "/attendance";
    assertThat(staff.as(Role.UNIT_ADMIN, unit).get(attendance).text())
        .contains(GivenOpinion.NAME)
        .doesNotContain(respondent.toString(), opinion.toString(), GivenOpinion.ACCOUNT);
    assertThat(staff.as(Role.OFFICER, unit).get(attendance).status()).isEqualTo(403);
    assertThat(staff.as(Role.CITY_VIEWER).get(attendance).status()).isEqualTo(403);
  }

  @Test
  void neitherWordsNorNamesAreInTheAudit() throws IOException {
    everything(staff.as(Role.UNIT_ADMIN, unit));
    assertThat(audit())
        .contains("OPINION_MODERATED", "OPINIONS_EXPORTED", "FORUM_MOVED", "COMMITMENT_ADDED")
        .contains("FORUM_MINUTES_WRITTEN", "FORUM_ATTENDEE_ADDED")
        .doesNotContain(GivenOpinion.PROBLEM, "Tanggapan kami", "Dewimarkerah");
  }

  @Test
  void theForumsOfAnotherUnitAreInNoList() {
    for (Role role : List.of(Role.UNIT_ADMIN, Role.OFFICER, Role.VIEWER)) {
      Api stranger = staff.as(role, samples.unit());
      assertThat(stranger.get(LIST).json().path("total").asInt()).isZero();
      assertThat(stranger.get(LIST + "/reminders?days=366").json().path("total").asInt()).isZero();
      assertThat(stranger.get(LIST + "/duty").text()).doesNotContain(unit);
    }
  }

  /** What is written to is in the table of roles; here, that ids of one forum open no other. */
  @Test
  void whatIsOfOneForumIsNotThereInAnother() {
    Api admin = staff.as(Role.UNIT_ADMIN, unit);
    String other = LIST + "/" + samples.forums().forum(unit, ForumState.HELD);
    for (String part :
        List.of(
            "/opinions/" + opinion,
            part(samples.forums().image(unit)),
            part(samples.forums().document(unit)))) {
      assertThat(admin.get(other + part).status()).as(part).isEqualTo(404);
    }
    assertThat(admin.send("PATCH", other + "/opinions/" + opinion, "{}").status()).isEqualTo(404);
    String attendee = part(samples.forums().attendee(unit));
    assertThat(admin.send("PATCH", other + attendee, "{\"present\":true}").status()).isEqualTo(404);
    String promise = part(samples.forums().commitment(unit));
    assertThat(admin.send("PATCH", other + promise, "{}").status()).isEqualTo(404);
  }

  private static String part(String path) {
    return path.substring(path.indexOf('/'));
  }

  private List<String> markers() {
    return List.of(
        GivenOpinion.NAME, GivenOpinion.FILE_NAME, GivenOpinion.ACCOUNT, respondent.toString());
  }

  /** All that those who organise a forum are answered, but its attendance list. */
  private List<String> everything(Api admin) throws IOException {
    String path = LIST + "/" + forum;
    List<String> all = new ArrayList<>();
    String moderated =
        """
        {"released":true,"answer":{"decision":"REFUSED","text":"Tanggapan kami"}}""";
    all.add(admin.send("PATCH", path + "/opinions/" + opinion, moderated).text());
    String promise =
        """
        {"text":"x","personInCharge":"y","targetOn":"2026-12-31","opinions":["%s"]}"""
            .formatted(opinion);
    all.add(admin.post(path + "/commitments", promise).text());
    String minutes = "{\"heldOn\":\"2026-06-01\",\"place\":\"Aula\"}";
    all.add(admin.put(path + "/minutes", minutes).text());
    String attendee = "{\"name\":\"Dewimarkerah\",\"stakeholderGroup\":\"MEDIA\"}";
    all.add(admin.post(path + "/attendance", attendee).text());
    all.add(admin.post(path + "/transitions", "{\"to\":\"REPORTED\"}").text());
    for (String part :
        List.of("", "/opinions", "/opinions/" + opinion, "/commitments", "/minutes", "/agenda")) {
      all.add(admin.get(path + part).text());
    }
    all.add(admin.get(LIST + "/duty").text());
    all.add(admin.get(LIST + "/reminders").text());
    all.add(admin.get(path + "/opinions/export?format=csv").text());
    all.add(workbook(admin, path));
    all.add(audit());
    return all;
  }

  private static String workbook(Api admin, String path) throws IOException {
    byte[] file = admin.download(path + "/opinions/export?format=xlsx").body();
    StringBuilder cells = new StringBuilder();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : workbook.getFirstSheet().read()) {
        row.forEach(cell -> cells.append(cell == null ? "" : cell.getText()).append('\n'));
      }
    }
    assertThat(cells).contains(GivenOpinion.PROBLEM);
    return cells + new String(file, StandardCharsets.ISO_8859_1);
  }

  private String audit() {
    return String.join(
        "\n", database.sql("select audit_entry::text from audit_entry").query(String.class).list());
  }
}
