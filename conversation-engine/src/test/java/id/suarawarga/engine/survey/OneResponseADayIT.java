package id.suarawarga.engine.survey;

import static id.suarawarga.engine.survey.SurveyDatabase.SITI;
import static id.suarawarga.engine.survey.SurveyDatabase.TODAY;
import static id.suarawarga.engine.survey.SurveyDatabase.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneResponseADayIT {

  private static final int RACERS = 8;
  private static final Address BUDI = new Address(SITI.account(), "500600701");
  private static final Address KIOSK =
      new Address(new Account(ChannelType.KIOSK, "LOBBY"), "tablet");

  @AutoClose private static SurveyDatabase database;
  private final SurveyCompletedWriter responses = database.responses();
  private final AnsweredServices answered = new AnsweredServices(database.jdbc, database.hashes());

  @BeforeAll
  static void open() {
    database = new SurveyDatabase();
  }

  @BeforeEach
  void reset() {
    database.reset();
  }

  @Test
  void theSecondResponseOfTheDayIsRefused() {
    responses.write(List.of(response(SITI, "KTP", TODAY)));

    assertThatThrownBy(() -> responses.write(List.of(response(SITI, "KTP", TODAY))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ANSWERED_TODAY));
    assertThat(database.count("survey_response")).isOne();
  }

  @Test
  void anotherServiceDayOrPersonIsWelcome() {
    responses.write(
        List.of(
            response(SITI, "KTP", TODAY),
            response(SITI, "PUSKESMAS", TODAY),
            response(SITI, "KTP", TODAY.minusDays(1)),
            response(SITI, "KTP", TODAY.plusDays(1)),
            response(BUDI, "KTP", TODAY)));

    assertThat(database.count("survey_response")).isEqualTo(5);
  }

  @Test
  void aKioskAnswersForManyAndLeavesNoHash() {
    responses.write(List.of(response(KIOSK, "KTP", TODAY), response(KIOSK, "KTP", TODAY)));

    assertThat(
            database
                .jdbc
                .sql("select count(*) from survey_response where person_hash is null and not once")
                .query(Long.class)
                .single())
        .isEqualTo(2);
    assertThat(answered.on(KIOSK, TODAY)).isEmpty();
  }

  @Test
  void twoOfOnePersonInOneBatchAreRefusedTogether() {
    SurveyCompleted twice = response(SITI, "KTP", TODAY);

    assertThatThrownBy(() -> responses.write(List.of(twice, twice)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void ofManyReplicasThatStoreTheSameOneSucceeds() throws Exception {
    CyclicBarrier start = new CyclicBarrier(RACERS);
    Callable<Boolean> racer =
        () -> {
          start.await();
          return stores(database.responses());
        };
    try (var threads = Executors.newFixedThreadPool(RACERS)) {
      var results = threads.invokeAll(IntStream.range(0, RACERS).mapToObj(i -> racer).toList());
      assertThat(results.stream().filter(result -> result.resultNow())).hasSize(1);
    }
    assertThat(database.count("survey_response")).isOne();
  }

  @Test
  void theServicesAnsweredTodayAreKnown() {
    responses.write(List.of(response(SITI, "KTP", TODAY), response(BUDI, "PUSKESMAS", TODAY)));

    assertThat(answered.on(SITI, TODAY)).containsExactly("KTP");
    assertThat(answered.on(SITI, TODAY.plusDays(1))).isEmpty();
  }

  private static boolean stores(SurveyCompletedWriter writer) {
    try {
      writer.write(List.of(response(SITI, "KTP", TODAY)));
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }
}
