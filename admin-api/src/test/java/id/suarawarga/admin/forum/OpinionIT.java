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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OpinionIT extends AdminServer {

  private static final String FORUMS = "/api/v1/forums/";
  private static final String ACCEPT =
      "{\"answer\":{\"decision\":\"ACCEPTED\",\"text\":\"Mulai Januari\"}}";

  private GivenForums given;
  private String unit;
  private String forum;
  private String list;
  private Api admin;

  @BeforeEach
  void closeForum() {
    given = samples.forums().given();
    unit = samples.unit();
    forum = samples.forums().forum(unit, ForumState.CLOSED);
    list = FORUMS + forum + "/opinions";
    admin = staff.as(Role.UNIT_ADMIN, unit);
  }

  @Test
  void aListShowsWhatWasWrittenAndNotByWhom() {
    UUID id = opinion(opinion().saying("Antre sejak pukul 5, hubungi 081234567890"));
    JsonNode item = admin.get(list).json().path("items").path(0);
    assertThat(item.path("text").asString())
        .isEqualTo("Antre sejak pukul 5, hubungi 081234567890\n\n" + GivenOpinion.PROPOSAL);
    assertThat(item.path("suggestedText").asString())
        .isEqualTo("Antre sejak pukul 5, hubungi █████\n\n" + GivenOpinion.PROPOSAL);
    assertThat(item.propertyNames())
        .containsExactly(
            "id",
            "topicCode",
            "stakeholderGroup",
            "aspect",
            "text",
            "problem",
            "proposal",
            "attachments",
            "channel",
            "submittedOn",
            "released",
            "publicText",
            "suggestedText",
            "mergedInto",
            "answer",
            "support");
    assertThat(item.path("id").asString()).isEqualTo(id.toString());
    assertThat(item.at("/attachments/0").propertyNames())
        .containsExactly("id", "kind", "state", "reason", "type", "size");
  }

  @Test
  void filtersNarrowTheList() {
    opinion(opinion());
    UUID other = opinion(opinion().about(GivenForums.OTHER_TOPIC).of(StakeholderGroup.MEDIA));
    patch(other, ACCEPT);
    patch(other, "{\"released\":true}");
    for (String filter :
        List.of("topic=BIAYA", "stakeholderGroup=MEDIA", "released=true", "answered=true")) {
      assertThat(ids(admin.get(list + "?" + filter))).as(filter).containsExactly("" + other);
    }
    assertThat(ids(admin.get(list + "?answered=false"))).hasSize(1).doesNotContain("" + other);
  }

  @Test
  void whatIsReleasedWithoutAPublicTextGetsTheSuggestedOne() {
    UUID id = opinion(opinion().saying("Hubungi 081234567890"));
    assertThat(patch(id, "{\"released\":true}").json().path("publicText").asString())
        .startsWith("Hubungi █████");
    Answer reworded = patch(id, "{\"publicText\":\" Antrean panjang \"}");
    assertThat(reworded.json().path("publicText").asString()).isEqualTo("Antrean panjang");
    assertThat(reworded.json().path("released").asBoolean()).isTrue();
    assertThat(patch(id, "{\"released\":false}").json().path("released").asBoolean()).isFalse();
  }

  @Test
  void theOriginalStaysWhateverIsMadePublic() {
    UUID id = opinion(opinion());
    JsonNode shown = patch(id, "{\"released\":true,\"publicText\":\"Lain\"}").json();
    assertThat(shown.path("problem").asString()).isEqualTo(GivenOpinion.PROBLEM);
    assertThat(shown.path("text").asString()).contains(GivenOpinion.PROPOSAL);
  }

  @ParameterizedTest
  @CsvSource({"DRAFT, 409", "OPEN, 409", "CLOSED, 200", "HELD, 200", "REPORTED, 409"})
  void answersAreGivenAfterTheWindowAndBeforeThePublication(ForumState state, int status) {
    String other = samples.forums().forum(unit, state);
    String path = samples.forums().opinion(GivenOpinion.on(other, given.respondent()));
    assertThat(admin.send("PATCH", FORUMS + path, ACCEPT).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"answer\":{\"decision\":\"MAYBE\",\"text\":\"x\"}}",
        "{\"answer\":{\"decision\":\"REFUSED\",\"text\":\" \"}}",
        "{\"answer\":{\"decision\":\"REFUSED\"}}",
        "{\"publicText\":\" \"}",
        "{\"mergedInto\":\"x\"}",
        "{\"text\":\"x\"}"
      })
  void whatCannotBeDoneWithAnOpinionIsNamed(String body) {
    assertThat(patch(opinion(opinion()), body).status()).isEqualTo(400);
  }

  @Test
  void anOpinionIsMergedIntoOneThatStandsForItself() {
    UUID main = opinion(opinion());
    UUID same = opinion(opinion());
    UUID third = opinion(opinion());
    assertThat(merge(same, main).json().path("mergedInto").asString()).isEqualTo("" + main);
    assertThat(merge(third, same).status()).as("into a merged one").isEqualTo(409);
    assertThat(merge(main, main).status()).as("into itself").isEqualTo(409);
    assertThat(merge(main, UUID.randomUUID()).status()).as("into nothing").isEqualTo(409);
    UUID elsewhere = opinionOf(samples.forums().opinion(unit));
    assertThat(merge(main, elsewhere).status()).as("into another forum's").isEqualTo(409);
  }

  @Test
  void whatWasMergedGoesAlongAndCanStandForItselfAgain() {
    UUID main = opinion(opinion());
    UUID same = opinion(opinion());
    UUID first = opinion(opinion());
    merge(same, main);
    merge(main, first);
    assertThat(mergedInto(same)).isEqualTo("" + first);
    patch(same, "{\"mergedInto\":\"\"}");
    assertThat(admin.get(path(same)).json().path("mergedInto").isNull()).isTrue();
  }

  @Test
  void whatIsMergedHasTheAnswerOfTheMainOne() {
    UUID main = opinion(opinion());
    UUID same = opinion(opinion());
    patch(same, "{\"answer\":{\"decision\":\"REFUSED\",\"text\":\"Tidak\"}}");
    merge(same, main);
    assertThat(admin.get(path(same)).json().path("answer").isNull()).isTrue();
    patch(main, ACCEPT);
    assertThat(answerTo(same)).isEqualTo("Mulai Januari");
    assertThat(patch(same, ACCEPT).detail()).contains("mergedInto");
    patch(same, "{\"mergedInto\":\"\"}");
    assertThat(answerTo(same)).as("its own").isEqualTo("Tidak");
  }

  private String answerTo(UUID id) {
    return admin.get(path(id)).json().at("/answer/text").asString();
  }

  @Test
  void whatItsAuthorHasWithdrawnIsNotThere() {
    UUID id = opinion(opinion());
    given.withdraw(id);
    assertThat(admin.get(list).json().path("total").asInt()).isZero();
    assertThat(admin.get(path(id)).status()).isEqualTo(404);
    assertThat(patch(id, ACCEPT).status()).isEqualTo(404);
    assertThat(merge(opinion(opinion()), id).status()).isEqualTo(409);
  }

  @Test
  void twoOfficialsDoNotOverwriteEachOther() {
    UUID id = opinion(opinion());
    Api careful = admin.with("If-Match", admin.get(path(id)).header("ETag"));
    assertThat(careful.send("PATCH", path(id), ACCEPT).status()).isEqualTo(200);
    assertThat(careful.send("PATCH", path(id), ACCEPT).status()).isEqualTo(412);
  }

  @Test
  void aFileIsSavedUnderANameThatGivesNothingAway() {
    var answer = admin.download(FORUMS + samples.forums().image(unit));
    assertThat(answer.body()).containsExactly(1, 2, 3);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"foto-1.jpg\"");
  }

  private GivenOpinion opinion() {
    return GivenOpinion.on(forum, given.respondent());
  }

  private UUID opinion(GivenOpinion opinion) {
    return given.opinion(opinion);
  }

  private static UUID opinionOf(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private String path(UUID id) {
    return list + "/" + id;
  }

  private Answer patch(UUID id, String body) {
    return admin.send("PATCH", path(id), body);
  }

  private Answer merge(UUID id, UUID main) {
    return patch(id, "{\"mergedInto\":\"%s\"}".formatted(main));
  }

  private String mergedInto(UUID id) {
    return admin.get(path(id)).json().path("mergedInto").asString();
  }

  private static List<String> ids(Answer list) {
    return list.json().path("items").valueStream().map(it -> it.path("id").asString()).toList();
  }
}
