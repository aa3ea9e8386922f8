package id.suarawarga.admin.complaint;

import static id.suarawarga.engine.complaint.ComplaintStatus.CLOSED;
import static id.suarawarga.engine.complaint.ComplaintStatus.IN_PROGRESS;
import static id.suarawarga.engine.complaint.GivenComplaint.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.complaint.GivenComplaint;
import id.suarawarga.engine.complaint.ReporterIdentity;
import id.suarawarga.engine.testing.MarkerLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who filed a complaint, and another unit's complaint, are nowhere for those who may not know. */
class ComplaintIsolationIT extends AdminServer {

  private static final String LIST = "/api/v1/complaints";

  /** The number of the account that the given complaints were filed on. */
  private static final String ACCOUNT = "7000000001";

  private String unit;
  private UUID respondent;

  @BeforeEach
  void openUnit() {
    unit = samples.unit();
    respondent = samples.complaints().respondent();
  }

  @ParameterizedTest
  @EnumSource(names = {"SECRET", "ANONYMOUS"})
  void whoDoesNotWantToBeKnownIsNowhere(ReporterIdentity identity) throws IOException {
    String id = file(identity);
    try (MarkerLog log = MarkerLog.open()) {
      List<String> all = everythingAbout(id);
      for (String marker : markers()) {
        assertThat(all).noneMatch(text -> text.contains(marker));
        log.assertKeepsSecret(marker);
      }
      log.assertKeepsSecret(GivenComplaint.TEXT);
    }
  }

  /** Otherwise the test above would find nothing wherever it looked. */
  @Test
  void whoWantsToBeNamedIs() throws IOException {
    assertThat(everythingAbout(file(ReporterIdentity.NAMED)))
        .filteredOn(text -> text.contains(GivenComplaint.NAME))
        .hasSize(3); // the complaint, and the export in both forms
  }

  @ParameterizedTest
  @EnumSource(names = {"VIEWER", "CITY_VIEWER"})
  void whoOnlyLooksOnLearnsWhatWasFiledAndNotByWhom(Role role) {
    String path = LIST + "/" + file(ReporterIdentity.NAMED);
    String shown = staff.as(role, role.isCity() ? null : unit).get(path).text();
    assertThat(shown).contains(GivenComplaint.TEXT);
    assertThat(markers()).noneMatch(shown::contains);
  }

  @Test
  void neitherWordsNorNumbersAreInTheAudit() throws IOException {
    everythingAbout(file(ReporterIdentity.NAMED));
    assertThat(audit())
        .contains("COMPLAINT_REPLIED", "COMPLAINT_MOVED", "COMPLAINT_ASSIGNED", "COMPLAINT_NOTED")
        .doesNotContain("Kami periksa", "catatan", GivenComplaint.TEXT, GivenComplaint.NAME);
  }

  @Test
  void theComplaintsOfAnotherUnitAreInNoListAndNoFigure() {
    file(ReporterIdentity.NAMED);
    Api stranger = staff.as(Role.OFFICER, samples.unit());
    assertThat(stranger.get(LIST).json().path("total").asInt()).isZero();
    assertThat(stranger.get(LIST + "/escalations").json().path("total").asInt()).isZero();
    assertThat(stranger.get(LIST + "/figures").json().at("/total/filed").asInt()).isZero();
    assertThat(stranger.get(LIST + "/export?format=csv").text().lines()).hasSize(1);
  }

  @Test
  void theComplaintOfAnotherUnitIsNotThereWhateverIsDoneToIt() {
    String path = LIST + "/" + file(ReporterIdentity.NAMED);
    for (Role role : List.of(Role.UNIT_ADMIN, Role.OFFICER)) {
      Api stranger = staff.as(role, samples.unit());
      assertThat(stranger.get(path).status()).isEqualTo(404);
      assertThat(stranger.send("PATCH", path, "{}").status()).isEqualTo(404);
      assertThat(stranger.post(path + "/replies", "{\"text\":\"x\"}").status()).isEqualTo(404);
      assertThat(stranger.post(path + "/transitions", "{\"to\":\"CLOSED\"}").status())
          .isEqualTo(404);
      assertThat(stranger.post(path + "/assignment", "{}").status()).isEqualTo(404);
    }
  }

  @Test
  void whatIsOverTellsNothingAboutTheUsersOfAnotherUnit() {
    GivenComplaint over = GivenComplaint.to(unit, respondent).in(CLOSED, DAY);
    assertThat(answersToNames(LIST + "/" + samples.complaint(over)))
        .singleElement(STRING)
        .startsWith("409");
  }

  @Test
  void passingOnTellsNothingAboutTheUsersOfAnotherUnit() {
    String path = LIST + "/" + file(ReporterIdentity.NAMED);
    assertThat(answersToNames(path)).singleElement(STRING).startsWith("400");
    assertThat(staff.as(Role.OFFICER, unit).get(path).status()).as("still theirs").isEqualTo(200);
  }

  @Test
  void theCityNamesWhoHandlesWhatItPassesOn() {
    String other = samples.unit();
    String officer = staff.newUser(Role.OFFICER, other);
    String path = LIST + "/" + file(ReporterIdentity.NAMED);
    Answer answer = passOn(staff.administrator(), path, other, officer);
    assertThat(answer.json().path("assignedTo").asString()).isEqualTo(officer);
  }

  /** How it is answered when it is passed on to users of another unit, some of whom are there. */
  private List<String> answersToNames(String path) {
    String other = samples.unit();
    Api officer = staff.as(Role.OFFICER, unit);
    return Stream.of(staff.newUser(Role.OFFICER, other), staff.newUser(Role.VIEWER, other), "tidak")
        .map(name -> passOn(officer, path, other, name))
        .map(answer -> answer.status() + answer.text())
        .distinct()
        .toList();
  }

  private static Answer passOn(Api caller, String path, String unit, String assignee) {
    String body = "{\"unitCode\":\"%s\",\"assignee\":\"%s\"}".formatted(unit, assignee);
    return caller.post(path + "/assignment", body);
  }

  private String file(ReporterIdentity identity) {
    return samples.complaint(GivenComplaint.to(unit, respondent).as(identity).in(IN_PROGRESS, DAY));
  }

  private List<String> markers() {
    return List.of(
        GivenComplaint.NAME,
        GivenComplaint.CONTACT,
        GivenComplaint.FILE_NAME,
        respondent.toString(),
        ACCOUNT);
  }

  /** All that officers and the city are answered about it, whatever they do. */
  private List<String> everythingAbout(String id) throws IOException {
    String path = LIST + "/" + id;
    Api officer = staff.as(Role.OFFICER, unit);
    List<String> all = new ArrayList<>();
    all.add(officer.post(path + "/replies", "{\"text\":\"Kami periksa\"}").text());
    all.add(officer.send("PATCH", path, "{\"supervisory\":true,\"externalId\":\"9\"}").text());
    all.add(
        officer.post(path + "/transitions", "{\"to\":\"REPLIED\",\"note\":\"catatan\"}").text());
    all.add(officer.post(path + "/assignment", "{}").text());
    all.add(officer.get(path).text());
    all.add(officer.get(LIST).text());
    all.add(officer.get(LIST + "/escalations").text());
    all.add(officer.get(LIST + "/figures").text());
    all.add(officer.get(LIST + "/export?format=csv").text());
    all.add(workbook(officer));
    all.add(audit());
    return all;
  }

  private static String workbook(Api officer) throws IOException {
    byte[] file = officer.download(LIST + "/export?format=xlsx").body();
    StringBuilder cells = new StringBuilder();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : workbook.getFirstSheet().read()) {
        row.forEach(cell -> cells.append(cell == null ? "" : cell.getText()).append('\n'));
      }
    }
    assertThat(cells).contains(GivenComplaint.TEXT);
    return cells + new String(file, StandardCharsets.ISO_8859_1);
  }

  private String audit() {
    return String.join(
        "\n", database.sql("select audit_entry::text from audit_entry").query(String.class).list());
  }
}
