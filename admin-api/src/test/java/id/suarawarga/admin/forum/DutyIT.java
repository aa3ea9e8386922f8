package id.suarawarga.admin.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import id.suarawarga.engine.forum.StakeholderGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Given forums are planned for June 2026. */
class DutyIT extends AdminServer {

  private GivenForums given;
  private String unit;
  private Api viewer;

  @BeforeEach
  void openUnit() {
    given = samples.forums().given();
    unit = samples.unit();
    viewer = staff.as(Role.VIEWER, unit);
  }

  @Test
  void aUnitThatHeldNoneHasNoScore() {
    samples.forums().forum(unit, ForumState.CLOSED);
    assertThat(duty(2026).toString())
        .isEqualTo(
            """
            {"unitCode":"%s","unitName":"Unit uji","held":0,"reported":0,"groups":[],"score":0,\
            "due":0,"overdue":0}"""
                .formatted(unit));
  }

  @Test
  void theGroupsThatTookPartAreCountedOverTheForumsOfTheYear() {
    String held = samples.forums().forum(unit, ForumState.HELD);
    opinion(held, StakeholderGroup.MEDIA);
    opinion(held, StakeholderGroup.MEDIA);
    given.withdraw(opinion(held, StakeholderGroup.EXPERT));
    opinion(samples.forums().forum(unit, ForumState.REPORTED), StakeholderGroup.SERVICE_USER);
    opinion(samples.forums().forum(unit, ForumState.CLOSED), StakeholderGroup.CIVIL_SOCIETY);
    assertThat(duty(2026).path("held").asInt()).isEqualTo(2);
    assertThat(duty(2026).path("reported").asInt()).isOne();
    assertThat(duty(2026).path("groups").toString()).isEqualTo("[\"SERVICE_USER\",\"MEDIA\"]");
    assertThat(duty(2026).path("score").asInt()).isEqualTo(2);
  }

  @Test
  void whoWasThereCountsWithoutAnOpinionToo() {
    String attendee = samples.forums().attendee(unit);
    assertThat(duty(2026).path("score").asInt()).as("not there").isZero();
    staff
        .as(Role.UNIT_ADMIN, unit)
        .send("PATCH", "/api/v1/forums/" + attendee, "{\"present\":true}");
    assertThat(duty(2026).path("groups").toString()).isEqualTo("[\"MEDIA\"]");
  }

  @Test
  void theMinutesTellTheYearWhereThereAreSome() {
    String minutes = samples.forums().minutes(unit);
    database
        .sql("update forum_minutes set held_on = '2025-12-30' where forum_code = ?")
        .param(minutes.split("/")[0])
        .update();
    assertThat(duty(2026).path("held").asInt()).isZero();
    assertThat(duty(2025).path("held").asInt()).isOne();
  }

  @Test
  void theCitySeesEveryUnit() {
    samples.unit();
    Answer all = staff.as(Role.CITY_VIEWER).get("/api/v1/forums/duty?year=2026&size=200");
    assertThat(all.json().path("total").asInt()).isGreaterThan(1);
    assertThat(viewer.get("/api/v1/forums/duty").json().path("total").asInt()).isOne();
    assertThat(viewer.get("/api/v1/forums/duty?year=26").status()).isEqualTo(400);
  }

  @Test
  void aUnitIsRemindedBeforeAndAfterTheDayOfAPromise() {
    String forum = samples.forums().forum(unit, ForumState.REPORTED);
    LocalDate today = LocalDate.now();
    String late = samples.forums().commitment(forum, today.minusDays(9));
    String soon = samples.forums().commitment(forum, today.plusDays(9));
    samples.forums().commitment(forum, today.plusDays(40));
    assertThat(reminders("")).containsExactly(late, soon);
    assertThat(reminders("?days=60")).hasSize(3);
    assertThat(duty(2020).path("due").asInt()).as("in whatever year").isEqualTo(2);
    assertThat(duty(2020).path("overdue").asInt()).isOne();
    database
        .sql("update forum_commitment set done_on = current_date where forum_code = ?")
        .param(forum)
        .update();
    assertThat(reminders("")).isEmpty();
  }

  @Test
  void aReminderSaysWhetherTheDayIsOver() {
    String forum = samples.forums().forum(unit, ForumState.REPORTED);
    samples.forums().commitment(forum, LocalDate.now().minusDays(9));
    JsonNode due = viewer.get("/api/v1/forums/reminders").json().at("/items/0");
    assertThat(due.path("forumCode").asString()).isEqualTo(forum);
    assertThat(due.at("/commitment/overdue").asBoolean()).isTrue();
  }

  private UUID opinion(String forum, StakeholderGroup group) {
    return given.opinion(GivenOpinion.on(forum, given.respondent()).of(group));
  }

  private JsonNode duty(int year) {
    return viewer.get("/api/v1/forums/duty?year=" + year).json().at("/items/0");
  }

  private List<String> reminders(String query) {
    return viewer
        .get("/api/v1/forums/reminders" + query)
        .json()
        .path("items")
        .valueStream()
        .map(
            it ->
                it.path("forumCode").asString()
                    + "/commitments/"
                    + it.at("/commitment/id").asString())
        .toList();
  }
}
