package id.suarawarga.admin.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AttendanceIT extends AdminServer {

  private GivenForums given;
  private String forum;
  private String list;
  private Api admin;

  @BeforeEach
  void closeForum() {
    given = samples.forums().given();
    String unit = samples.unit();
    forum = samples.forums().forum(unit, ForumState.CLOSED);
    list = "/api/v1/forums/" + forum + "/attendance";
    admin = staff.as(Role.UNIT_ADMIN, unit);
  }

  @Test
  void onlyWhoGaveANameForTheListIsOnIt() {
    UUID toni = given.respondent();
    given.opinion(opinion(toni).comingAs("Toni"));
    given.opinion(opinion(given.respondent()));
    assertThat(names()).containsExactly("Toni");
  }

  @Test
  void whoSentSeveralOpinionsIsOnItOnceAndUnderNoOpinion() {
    UUID toni = given.respondent();
    UUID first = given.opinion(opinion(toni).comingAs("Toni"));
    UUID second = given.opinion(opinion(toni).comingAs("Toni"));
    assertThat(names()).containsExactly("Toni");
    assertThat(admin.get(list).text()).doesNotContain("" + first, "" + second, "" + toni);
  }

  @Test
  void whoWasThereIsNotedWhereverTheyComeFrom() {
    given.opinion(opinion(given.respondent()).comingAs("Toni"));
    add("Dewi");
    for (JsonNode attendee : items()) {
      String path = list + "/" + attendee.path("id").asString();
      assertThat(admin.send("PATCH", path, "{\"present\":true}").status()).isEqualTo(200);
    }
    assertThat(items()).hasSize(2).allMatch(it -> it.path("present").asBoolean());
  }

  @Test
  void whoWasNotedByMistakeIsTakenBackThoughTheyWroteAgainSince() {
    UUID toni = given.respondent();
    given.opinion(opinion(toni).comingAs("Toni"));
    String path = list + "/" + items().getFirst().path("id").asString();
    admin.send("PATCH", path, "{\"present\":true}");
    UUID later = given.opinion(opinion(toni).comingAs("Toni"));
    database
        .sql("update forum_opinion set submitted_at = now() where id = ?")
        .param(later)
        .update();
    assertThat(admin.send("PATCH", path, "{\"present\":false}").status()).isEqualTo(200);
    assertThat(items()).hasSize(1).noneMatch(it -> it.path("present").asBoolean());
  }

  @Test
  void whoErasesThemselvesOrTakesTheirOpinionBackIsOnItNoMore() {
    UUID toni = given.respondent();
    given.opinion(opinion(toni).comingAs("Toni"));
    UUID other = given.opinion(opinion(given.respondent()).comingAs("Rina"));
    given.erase(toni);
    assertThat(names()).containsExactly("Rina");
    given.withdraw(other);
    assertThat(names()).isEmpty();
  }

  @Test
  void onlyWhomOfficialsWroteDownCanTheyTakeAway() {
    given.opinion(opinion(given.respondent()).comingAs("Toni"));
    String toni = list + "/" + items().getFirst().path("id").asString();
    assertThat(admin.send("DELETE", toni, "").status()).isEqualTo(409);
    assertThat(admin.send("DELETE", add("Dewi"), "").status()).isEqualTo(204);
    assertThat(names()).containsExactly("Toni");
  }

  private GivenOpinion opinion(UUID respondent) {
    return GivenOpinion.on(forum, respondent);
  }

  private String add(String name) {
    String body = "{\"name\":\"%s\",\"stakeholderGroup\":\"MEDIA\"}".formatted(name);
    return admin.post(list, body).header("Location");
  }

  private List<String> names() {
    return items().stream().map(it -> it.path("name").asString()).toList();
  }

  private List<JsonNode> items() {
    return admin.get(list).json().path("items").valueStream().toList();
  }
}
