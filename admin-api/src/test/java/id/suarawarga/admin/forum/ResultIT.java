package id.suarawarga.admin.forum;

import static id.suarawarga.engine.forum.ForumState.HELD;
import static id.suarawarga.engine.forum.ForumState.REPORTED;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What participants hear of the result, and of the promises that are kept. */
class ResultIT extends AdminServer {

  private static final LocalDate TARGET = LocalDate.of(2026, 12, 31);

  private GivenForums given;
  private String unit;
  private String forum;
  private String path;
  private Api admin;
  private UUID ani;
  private UUID budi;

  @BeforeEach
  void holdForum() {
    given = samples.forums().given();
    unit = samples.unit();
    forum = samples.forums().forum(unit, HELD);
    path = "/api/v1/forums/" + forum;
    admin = staff.as(Role.UNIT_ADMIN, unit);
    ani = given.respondent();
    budi = given.respondent();
  }

  @Test
  void everyParticipantHearsTheAnswerToEachOpinionOfTheirs() {
    UUID first = opinion(ani);
    UUID second = opinion(ani);
    UUID other = opinion(budi);
    answer(first);
    answer(second);
    answer(other);
    assertThat(publish().status()).isEqualTo(200);
    assertThat(given.notices(ani))
        .containsExactlyInAnyOrder("OPINION_ANSWERED " + first, "OPINION_ANSWERED " + second);
    assertThat(given.notices(budi)).containsExactly("OPINION_ANSWERED " + other);
  }

  @Test
  void whoPublishesAtTheSameTimeAsOthersTellsNobodyTwice() {
    answer(opinion(ani));
    List<CompletableFuture<Answer>> all =
        Stream.generate(() -> supplyAsync(this::publish, Thread::startVirtualThread))
            .limit(6)
            .toList();
    assertThat(all).filteredOn(it -> it.join().status() == 200).hasSize(1);
    assertThat(all).filteredOn(it -> it.join().status() == 409).hasSize(5);
    assertThat(given.notices(ani)).hasSize(1);
  }

  @Test
  void withoutAnAnswerToEachOpinionNothingIsPublished() {
    answer(opinion(ani));
    UUID unanswered = opinion(budi);
    assertThat(publish().status()).isEqualTo(409);
    assertThat(given.notices(ani)).isEmpty();
    assertThat(admin.get(path).json().path("state").asString()).isEqualTo("HELD");
    given.withdraw(unanswered);
    assertThat(publish().status()).isEqualTo(200);
    assertThat(given.notices(budi)).as("of a withdrawn opinion").isEmpty();
  }

  @Test
  void whatWasMergedIsAnsweredWithTheMainOne() {
    UUID main = opinion(ani);
    UUID same = opinion(budi);
    merge(same, main);
    assertThat(publish().status()).isEqualTo(409);
    answer(main);
    assertThat(publish().status()).isEqualTo(200);
    assertThat(given.notices(budi)).containsExactly("OPINION_ANSWERED " + same);
  }

  @Test
  void whatWasMergedIntoAWithdrawnOneNeedsAnAnswerOfItsOwn() {
    UUID main = opinion(ani);
    UUID same = opinion(budi);
    merge(same, main);
    answer(main);
    given.withdraw(main);
    assertThat(publish().status()).isEqualTo(409);
    answer(same);
    assertThat(publish().status()).isEqualTo(200);
  }

  @Test
  void whoHasErasedThemselvesHearsNothingAndHoldsNothingUp() {
    answer(opinion(ani));
    given.erase(ani);
    assertThat(publish().status()).isEqualTo(200);
    assertThat(given.notices(ani)).isEmpty();
    assertThat(admin.get(path + "/opinions").json().path("total").asInt()).isOne();
  }

  @Test
  void whenAPromiseIsKeptThoseHearOfItFromWhomItCame() {
    UUID main = opinion(ani);
    UUID same = opinion(budi);
    UUID elsewhere = opinion(given.respondent());
    merge(same, main);
    String promise = promise(main, opinion(ani));
    reportedWithAnswers(main, elsewhere);
    assertThat(done(promise, "2025-10-01").status()).isEqualTo(200);
    assertThat(commitmentNotices()).as("Ani once, though two are hers").isEqualTo(2);
    assertThat(given.notices(budi)).endsWith("COMMITMENT_DONE " + same);
  }

  @Test
  void thatAPromiseIsKeptIsToldOnce() {
    UUID main = opinion(ani);
    String promise = promise(main);
    reportedWithAnswers(main);
    done(promise, "2025-10-01");
    assertThat(done(promise, "2025-10-01").status()).as("the same again").isEqualTo(200);
    assertThat(done(promise, "2025-10-02").status()).as("another day").isEqualTo(409);
    admin.send("PATCH", "/api/v1/forums/" + promise, "{\"evidence\":\"https://contoh.id\"}");
    assertThat(commitmentNotices()).isOne();
  }

  @Test
  void nothingIsDoneInTheFuture() {
    UUID main = opinion(ani);
    String promise = promise(main);
    reportedWithAnswers(main);
    Answer answer = done(promise, LocalDate.now().plusDays(2).toString());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("must not be after today");
    assertThat(commitmentNotices()).isZero();
  }

  @Test
  void aPromiseThatWasChangedMeanwhileIsNotTakenBack() {
    String promise = "/api/v1/forums/" + promise(opinion(ani));
    String tag = admin.send("PATCH", promise, "{\"evidence\":\"satu\"}").header("ETag");
    admin.send("PATCH", promise, "{\"evidence\":\"dua\"}");
    assertThat(admin.with("If-Match", tag).send("DELETE", promise, "").status()).isEqualTo(412);
    assertThat(admin.send("DELETE", promise, "").status()).isEqualTo(204);
  }

  @Test
  void whatWasDoneBeforeThePublicationIsToldWithIt() {
    UUID main = opinion(ani);
    String promise = promise(main);
    done(promise, "2025-06-02");
    reportedWithAnswers(main);
    assertThat(commitmentNotices()).isZero();
  }

  @Test
  void anOpinionOfAnotherForumIsNoSourceOfAPromise() {
    String elsewhere = samples.forums().opinion(unit);
    String body =
        """
        {"text":"Loket","personInCharge":"Kabid","targetOn":"2026-12-31","opinions":["%s"]}"""
            .formatted(elsewhere.substring(elsewhere.lastIndexOf('/') + 1));
    assertThat(admin.post(path + "/commitments", body).status()).isEqualTo(400);
    assertThat(admin.get(path + "/commitments").json().path("items").isEmpty()).isTrue();
  }

  @Test
  void aPromiseNamesTheElementThatItIsToRaise() {
    UUID main = opinion(ani);
    String body =
        """
        {"text":"Loket","personInCharge":"Kabid","targetOn":"2026-12-31",\
        "element":"COMPLETION_TIME","opinions":["%s"]}"""
            .formatted(main);
    Answer added = admin.post(path + "/commitments", body);
    assertThat(added.status()).isEqualTo(201);
    assertThat(admin.get(path + "/commitments").text())
        .contains("\"element\":\"COMPLETION_TIME\",\"opinions\":[\"" + main + "\"]");
  }

  private UUID opinion(UUID respondent) {
    return given.opinion(GivenOpinion.on(forum, respondent));
  }

  private void answer(UUID opinion) {
    String body = "{\"answer\":{\"decision\":\"EXPLAINED\",\"text\":\"Karena aturan\"}}";
    assertThat(admin.send("PATCH", path + "/opinions/" + opinion, body).status()).isEqualTo(200);
  }

  private void merge(UUID opinion, UUID main) {
    String body = "{\"mergedInto\":\"%s\"}".formatted(main);
    assertThat(admin.send("PATCH", path + "/opinions/" + opinion, body).status()).isEqualTo(200);
  }

  private Answer publish() {
    return admin.post(path + "/transitions", "{\"to\":\"REPORTED\"}");
  }

  private void reportedWithAnswers(UUID... opinions) {
    for (UUID opinion : opinions) {
      answer(opinion);
    }
    database
        .sql("update forum set state = ? where code = ?")
        .params(REPORTED.name(), forum)
        .update();
  }

  private String promise(UUID... opinions) {
    return samples.forums().commitment(forum, TARGET, opinions);
  }

  private Answer done(String promise, String day) {
    return admin.send("PATCH", "/api/v1/forums/" + promise, "{\"doneOn\":\"%s\"}".formatted(day));
  }

  private long commitmentNotices() {
    return database
        .sql(
            """
            select count(*) from notice join forum_opinion as opinion on opinion.id = opinion_id
            where kind = 'COMMITMENT_DONE' and opinion.forum_code = ?
            """)
        .param(forum)
        .query(Long.class)
        .single();
  }
}
