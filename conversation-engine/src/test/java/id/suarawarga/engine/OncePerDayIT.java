package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.survey.PersonHashes;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import id.suarawarga.engine.transcript.FormPaper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One response of a person about a service in a day. */
class OncePerDayIT {

  private static final String ANSWERED_TODAY = "Anda sudah mengisi survei";
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private static final TestInstallation CITY = TestInstallation.fresh();
  private static TestEngine engine;
  private static TestEngine other;

  private final Resident siti = Resident.of(engine);

  @BeforeAll
  static void start() {
    engine = CITY.replica();
    other = CITY.replica();
  }

  @AfterAll
  static void stop() {
    other.close();
    engine.close();
  }

  @BeforeEach
  void forgetResponses() {
    engine.jdbc().sql("truncate survey_response").update();
  }

  @Test
  void whoHasAnsweredTodayIsToldBeforeTheFirstQuestion() {
    siti.fillIn(Scores.MIXED).tap("Kirim");
    siti.type(Resident.LINK);

    assertThat(siti.newest().text()).startsWith(ANSWERED_TODAY);
    assertThat(responses()).isOne();
  }

  @Test
  void theNextDayInTheTimeZoneOfTheCityIsANewOne() {
    siti.fillIn(Scores.MIXED).tap("Kirim");
    moveToJustAfterMidnightInJakarta();
    siti.fillIn(Scores.MIXED).tap("Kirim");

    assertThat(siti.newest().text()).startsWith("Terima kasih");
    assertThat(responses()).isEqualTo(2);
  }

  @Test
  void aResponseThatTheDatabaseRefusesIsNotThankedFor() {
    siti.fillIn(Scores.MIXED);
    storeResponseOf(siti);
    siti.tap("Kirim");

    assertThat(siti.newest().text()).startsWith(ANSWERED_TODAY);
    assertThat(siti.shown()).noneMatch(bubble -> bubble.text().contains("Terima kasih"));
    assertThat(responses()).isOne();
  }

  @Test
  void twoDevicesThatSendAtOnceStoreOneResponse() throws Exception {
    siti.fillIn(Scores.MIXED);
    var phone = siti.message(siti.choosing("REVIEW:SEND"));
    var laptop = siti.message(siti.choosing("REVIEW:SEND"));
    List<Answer> answers = atOnce(() -> engine.receive(phone), () -> other.receive(laptop));

    assertThat(answers).extracting(Answer::toast).containsOnlyOnce((String) null);
    assertThat(thanks(engine) + thanks(other)).isOne();
    assertThat(responses()).isOne();
  }

  @Test
  void twoFormsThatAreSentAtOnceStoreOneResponse() throws Exception {
    Content.FormReply form = formOf(siti);
    var first = siti.message(form);
    var second = siti.message(form);
    atOnce(() -> engine.receive(first), () -> other.receive(second));

    assertThat(thanks(engine) + thanks(other)).isOne();
    assertThat(responses()).isOne();
  }

  @Test
  void aFormThatTheDatabaseRefusesIsNotThankedFor() {
    Content.FormReply form = formOf(siti);
    storeResponseOf(siti);
    siti.say(form);

    assertThat(siti.newest().text()).startsWith(ANSWERED_TODAY);
    assertThat(responses()).isOne();
  }

  @Test
  void aCityMayAllowMoreThanOneADay() {
    try (TestEngine generous = CITY.with("suara.once-per-day", "false").replica()) {
      siti.movesTo(generous);
      siti.fillIn(Scores.MIXED).tap("Kirim");
      siti.fillIn(Scores.MIXED).tap("Kirim");
    }
    assertThat(responses()).isEqualTo(2);
  }

  @Test
  void aKioskServesManyPersonsADay() {
    Address counter = new Address(new Account(ChannelType.KIOSK, "web"), "loket-3");
    Resident first = new Resident(engine, counter);
    first.fillIn(Scores.MIXED).tap("Kirim");
    first.fillIn(Scores.MIXED).tap("Kirim");

    assertThat(responses()).isEqualTo(2);
    assertThat(engine.jdbc().sql("select person_hash from survey_response").query().singleColumn())
        .containsOnlyNulls();
  }

  private static Content.FormReply formOf(Resident somebody) {
    somebody.type(Resident.LINK);
    somebody.tap("Setuju");
    return FormPaper.filledIn(somebody.newest().form().token());
  }

  private long responses() {
    return engine.jdbc().sql("select count(*) from survey_response").query(Long.class).single();
  }

  private long thanks(TestEngine replica) {
    return replica.relayedTo(siti.address()).stream()
        .filter(bubble -> bubble.text().startsWith("Terima kasih"))
        .count();
  }

  /** As a replica would that this one has not heard of yet. */
  private void storeResponseOf(Resident somebody) {
    engine
        .jdbc()
        .sql(
            """
            insert into survey_response
            select :id, 'DUKCAPIL-KTP', 'DUKCAPIL', 'TELEGRAM', null, 'v',
              3, 3, 3, 3, 3, 3, 3, 3, 3, '{}', null, null, null, null, null,
              now(), now(), :today, '{}', true, null, :person, true
            """)
        .param("id", UUID.randomUUID())
        .param("today", today())
        .param("person", engine.bean(PersonHashes.class).of(somebody.address(), today()))
        .update();
  }

  private static void moveToJustAfterMidnightInJakarta() {
    SettableClock clock = engine.clock();
    Instant midnight = today().plusDays(1).atStartOfDay(JAKARTA).toInstant();
    clock.advance(Duration.between(clock.instant(), midnight.plusSeconds(1)));
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(engine.clock().instant(), JAKARTA);
  }

  private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
      throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Answer> first = threads.submit(() -> after(barrier, one));
      Future<Answer> second = threads.submit(() -> after(barrier, other));
      return Arrays.asList(first.get(), second.get());
    }
  }

  private static Answer after(CyclicBarrier barrier, Callable<Answer> call) throws Exception {
    barrier.await();
    return call.call();
  }
}
