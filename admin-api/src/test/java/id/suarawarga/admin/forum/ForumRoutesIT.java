package id.suarawarga.admin.forum;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ForumRoutesIT extends AdminServer {

  private static final String LIST = "/api/v1/forums";

  private String unit;
  private Api admin;

  @BeforeEach
  void openUnit() {
    unit = samples.unit();
    admin = staff.as(Role.UNIT_ADMIN, unit);
  }

  @Test
  void aPlanIsShownAsItWasMade() {
    String code = samples.newCode();
    Answer created = admin.post(LIST, body(code, "\"venue\":\"Aula\""));
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo(LIST + "/" + code);
    assertThat(admin.get(LIST + "/" + code).text())
        .isEqualTo(
            """
            {"code":"%s","unitCode":"%s","theme":"Antrean","description":"","venue":"Aula",\
            "heldAt":"2099-06-01T02:00:00Z","opinionsFrom":"2099-05-01","opinionsUntil":"2099-05-31",\
            "topics":[{"code":"BIAYA","title":"Biaya"},{"code":"ANTREAN","title":"Antrean"}],\
            "groups":["SERVICE_USER","EXPERT","RELATED_AGENCY","CIVIL_SOCIETY","MEDIA"],\
            "state":"DRAFT","reportedAt":null}"""
                .formatted(code, unit));
  }

  @Test
  void whatWasReadCanBeSentBackAndMovesNothing() {
    String path = LIST + "/" + samples.forums().forum(unit, ForumState.OPEN);
    String read = admin.get(path).text();
    assertThat(admin.put(path, read).text()).isEqualTo(read);
    Answer moved = admin.put(path, read.replace("\"state\":\"OPEN\"", "\"state\":\"HELD\""));
    assertThat(moved.status()).isEqualTo(400);
    assertThat(moved.text()).contains("transitions move a forum");
  }

  @Test
  void aCodeIsUsedOnce() {
    String code = samples.forums().forum(samples.unit(), ForumState.DRAFT);
    assertThat(admin.post(LIST, body(code, "\"venue\":\"Aula\"")).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"opinionsUntil\":\"2099-04-30\"",
        "\"topics\":[{\"code\":\"A-1\",\"title\":\"Satu\"},{\"code\":\"A-1\",\"title\":\"Dua\"}]",
        "\"topics\":[null]",
        "\"groups\":[null]",
        "\"groups\":[\"KING\"]",
        "\"theme\":\" \"",
        "\"heldAt\":\"besok\"",
        "\"state\":\"OPEN\""
      })
  void whatCannotBePlannedIsNamed(String wrong) {
    Answer answer = admin.post(LIST, body(samples.newCode(), wrong));
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("errors")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, OPEN, 200",
    "DRAFT, CLOSED, 409",
    "OPEN, CLOSED, 200",
    "OPEN, DRAFT, 409",
    "OPEN, HELD, 409",
    "CLOSED, HELD, 200",
    "CLOSED, OPEN, 409",
    "HELD, REPORTED, 200",
    "REPORTED, HELD, 409",
    "REPORTED, REPORTED, 409",
  })
  void aForumGoesOneStepAtATime(ForumState from, String to, int status) {
    String path = LIST + "/" + samples.forums().forum(unit, from);
    Answer answer = admin.post(path + "/transitions", "{\"to\":\"%s\"}".formatted(to));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(admin.get(path).json().path("state").asString())
        .isEqualTo(status == 200 ? to : from.name());
  }

  @Test
  void withoutTopicsOrWithinNoDaysItDoesNotOpen() {
    String bare = samples.newCode();
    admin.post(LIST, body(bare, "\"topics\":[]"));
    assertThat(open(bare).detail()).contains("Add the topics");
    String late = samples.newCode();
    LocalDate past = LocalDate.of(2026, 1, 2);
    samples.forums().given().forum(GivenForums.plan(late, unit, past, past), ForumState.DRAFT);
    assertThat(open(late).detail()).contains("opinionsUntil");
  }

  @Test
  void aTopicThatOpinionsAreAboutStays() {
    String code = samples.forums().forum(unit, ForumState.OPEN);
    samples
        .forums()
        .opinion(
            GivenOpinion.on(code, samples.forums().given().respondent())
                .about(GivenForums.OTHER_TOPIC));
    String without = "\"topics\":[{\"code\":\"ANTREAN\",\"title\":\"Antrean\"}]";
    assertThat(admin.put(LIST + "/" + code, body(code, without)).status()).isEqualTo(409);

    Answer other = admin.put(LIST + "/" + code, body(code, "\"theme\":\"Biaya\""));
    assertThat(other.status()).as(other.text()).isEqualTo(200);
    assertThat(titles(other)).containsExactly("Biaya", "Antrean");
  }

  @Test
  void onlyADraftGoesToAnotherUnit() {
    Api city = staff.administrator();
    String other = "\"unitCode\":\"%s\"".formatted(samples.unit());
    for (ForumState state : List.of(ForumState.DRAFT, ForumState.OPEN)) {
      String code = samples.forums().forum(unit, state);
      assertThat(city.put(LIST + "/" + code, body(code, other)).status())
          .isEqualTo(state == ForumState.DRAFT ? 200 : 409);
    }
    String mine = samples.forums().forum(unit, ForumState.DRAFT);
    assertThat(admin.put(LIST + "/" + mine, body(mine, other)).status()).isEqualTo(404);
  }

  @Test
  void aChangeOfWhatWasChangedMeanwhileIsRefused() {
    String path = LIST + "/" + samples.forums().forum(unit, ForumState.DRAFT);
    String tag = admin.get(path).header("ETag");
    Api careful = admin.with("If-Match", tag);
    assertThat(careful.post(path + "/transitions", "{\"to\":\"OPEN\"}").status()).isEqualTo(200);
    assertThat(careful.post(path + "/transitions", "{\"to\":\"CLOSED\"}").status()).isEqualTo(412);
    assertThat(careful.put(path + "/agenda", "{\"items\":[]}").status()).isEqualTo(412);
  }

  @Test
  void whatIsPublishedStays() {
    String path = LIST + "/" + samples.forums().forum(unit, ForumState.REPORTED);
    String code = path.substring(LIST.length() + 1);
    assertThat(admin.put(path, body(code, "\"theme\":\"Biaya\"")).status()).isEqualTo(409);
    assertThat(admin.put(path + "/agenda", "{\"items\":[]}").status()).isEqualTo(409);
    String minutes = "{\"heldOn\":\"2026-06-01\",\"place\":\"Aula\"}";
    assertThat(admin.put(path + "/minutes", minutes).status()).isEqualTo(409);
    String somebody = "{\"name\":\"Dewi\",\"stakeholderGroup\":\"MEDIA\"}";
    assertThat(admin.post(path + "/attendance", somebody).status()).isEqualTo(409);
    String promise = "{\"text\":\"x\",\"personInCharge\":\"y\",\"targetOn\":\"2026-12-31\"}";
    assertThat(admin.post(path + "/commitments", promise).status()).isEqualTo(409);
  }

  @Test
  void anAgendaPointMayFollowUpASurvey() {
    String path = LIST + "/" + samples.forums().forum(unit, ForumState.DRAFT) + "/agenda";
    String items =
        """
        {"items":[{"title":"Waktu","element":"COMPLETION_TIME","serviceCode":"%s","periodCode":"%s"},\
        {"title":"Lain-lain","element":null,"serviceCode":null,"periodCode":null}]}"""
            .formatted(samples.service(unit), samples.period());
    assertThat(admin.put(path, items).status()).isEqualTo(200);
    assertThat(admin.get(path).text()).isEqualTo(items);
  }

  @Test
  void anAgendaPointFollowsUpAServiceOfTheUnit() {
    String path = LIST + "/" + samples.forums().forum(unit, ForumState.DRAFT) + "/agenda";
    String item = "{\"items\":[{\"title\":\"Waktu\",\"serviceCode\":\"%s\"}]}";
    String stranger = samples.service(samples.unit());
    assertThat(admin.put(path, item.formatted(stranger)).status()).isEqualTo(400);
    assertThat(admin.put(path, item.formatted("TIDAK-ADA")).status()).isEqualTo(400);
  }

  @Test
  void filtersNarrowTheList() {
    String open = samples.forums().forum(unit, ForumState.OPEN);
    samples.forums().forum(unit, ForumState.HELD);
    JsonNode list = staff.administrator().get(LIST + "?state=OPEN&unit=" + unit).json();
    assertThat(list.path("items").findValuesAsString("code")).contains(open).doesNotContain("HELD");
    assertThat(list.path("total").asInt()).isOne();
  }

  private Answer open(String code) {
    Answer answer = admin.post(LIST + "/" + code + "/transitions", "{\"to\":\"OPEN\"}");
    assertThat(answer.status()).isEqualTo(409);
    return answer;
  }

  private static List<String> titles(Answer forum) {
    return forum.json().path("topics").findValuesAsString("title");
  }

  /** A plan; the field given here takes the place of the usual one. */
  private String body(String code, String field) {
    String name = field.substring(0, field.indexOf(':') + 1);
    List<String> usual =
        List.of(
            "\"unitCode\":\"" + unit + "\"",
            "\"theme\":\"Antrean\"",
            "\"heldAt\":\"2099-06-01T02:00:00Z\"",
            "\"opinionsFrom\":\"2099-05-01\"",
            "\"opinionsUntil\":\"2099-05-31\"",
            "\"topics\":[{\"code\":\"BIAYA\",\"title\":\"Biaya\"},"
                + "{\"code\":\"ANTREAN\",\"title\":\"Antrean\"}]");
    String rest = String.join(",", usual.stream().filter(it -> !it.startsWith(name)).toList());
    return "{\"code\":\"" + code + "\"," + rest + "," + field + "}";
  }
}
