package id.suarawarga.engine.complaint;

import static id.suarawarga.engine.complaint.ComplaintStatus.ARCHIVED;
import static id.suarawarga.engine.complaint.ComplaintStatus.CLOSED;
import static id.suarawarga.engine.complaint.ComplaintStatus.IN_PROGRESS;
import static id.suarawarga.engine.complaint.ComplaintStatus.REPLIED;
import static id.suarawarga.engine.complaint.ComplaintStatus.WAITING_REPORTER;
import static id.suarawarga.engine.complaint.GivenComplaint.DAY;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Asked on Wednesday 12 August 2026. The 10 working days are 13, 14, (17 is a holiday) 18 to 21 and
 * 24 to 27: Thursday the 27th is the last one, so that the wait is over on Friday the 28th.
 */
class ComplaintClockIT {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 27);
  private static ComplaintDatabase database;

  @BeforeAll
  static void start() {
    database = new ComplaintDatabase();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void begin() {
    database.reset();
  }

  @Test
  void whoSaysNothingToTheAnswerIsWaitedForTenWorkingDays() {
    ComplaintRow complaint = database.file(database.given().in(REPLIED, DAY));
    onceOn(LAST_DAY);
    assertThat(database.now(complaint).status()).isEqualTo(REPLIED);
    onceOn(LAST_DAY.plusDays(1));

    ComplaintRow now = database.now(complaint);
    assertThat(now.status()).isEqualTo(CLOSED);
    assertThat(now.rating()).as("silence is no rating").isNull();
    assertThat(database.notices(complaint)).containsExactly("CLOSED");
    assertThat(database.history(complaint)).containsExactly("MOVED REPLIED CLOSED CLOCK");
  }

  @Test
  void whoNeverAnswersAQuestionIsTold() {
    ComplaintRow complaint = database.file(database.given().in(WAITING_REPORTER, DAY));
    onceOn(LAST_DAY.plusDays(1));
    assertThat(database.now(complaint).status()).isEqualTo(ARCHIVED);
    assertThat(database.notices(complaint)).containsExactly("ARCHIVED");
  }

  @Test
  void aWordInBetweenBeginsTheWaitAnew() {
    ComplaintRow complaint = database.file(database.given().in(REPLIED, DAY));
    database.now = GivenComplaint.morning(DAY.plusDays(1));
    database.handling.reply(complaint, "budi", "Masih ada yang kurang?");
    onceOn(LAST_DAY.plusDays(1));
    assertThat(database.now(complaint).status()).isEqualTo(REPLIED);
    onceOn(LAST_DAY.plusDays(4));
    assertThat(database.now(complaint).status()).isEqualTo(CLOSED);
  }

  @Test
  void whoCouldNotBeToldYetIsNotTakenForSilent() {
    GivenComplaint given = database.given().in(REPLIED, DAY);
    ComplaintRow complaint = database.file(given);
    database.holdBackALetterTo(given.respondent());
    onceOn(LAST_DAY.plusDays(1));
    assertThat(database.now(complaint).status()).isEqualTo(REPLIED);

    database.hear(given.respondent(), LAST_DAY.plusDays(1));
    onceOn(LAST_DAY.plusDays(1));
    assertThat(database.now(complaint).status()).isEqualTo(REPLIED);
    onceOn(LAST_DAY.plusDays(30));
    assertThat(database.now(complaint).status()).isEqualTo(CLOSED);
  }

  @Test
  void severalReplicasAtOnceDoNoHarm() {
    List<ComplaintRow> silent =
        Stream.generate(() -> database.file(database.given().in(REPLIED, DAY))).limit(60).toList();
    CompletableFuture.allOf(
            runAsync(() -> onceOn(LAST_DAY.plusDays(30)), Thread::startVirtualThread),
            runAsync(() -> onceOn(LAST_DAY.plusDays(30)), Thread::startVirtualThread),
            runAsync(() -> onceOn(LAST_DAY.plusDays(30)), Thread::startVirtualThread))
        .join();
    assertThat(silent)
        .allSatisfy(it -> assertThat(database.notices(it)).containsExactly("CLOSED"))
        .allSatisfy(
            it -> assertThat(database.history(it)).containsExactly("MOVED REPLIED CLOSED CLOCK"));
  }

  /** The 3rd working day is Tuesday the 18th, the 5th Thursday the 20th. */
  @Test
  void whoIsLateIsMarkedOnceForEachStage() {
    ComplaintRow unseen = database.file(database.given());
    ComplaintRow inHand = database.file(database.given().in(IN_PROGRESS, DAY));
    onceOn(LocalDate.of(2026, 8, 18));
    assertThat(database.history(unseen)).isEmpty();
    onceOn(LocalDate.of(2026, 8, 19));
    onceOn(LocalDate.of(2026, 8, 20));
    assertThat(database.history(unseen)).containsExactly("ESCALATED 2026-08-12 VERIFY CLOCK");
    assertThat(database.history(inHand)).isEmpty();
    onceOn(LocalDate.of(2026, 8, 21));
    assertThat(database.history(inHand)).containsExactly("ESCALATED 2026-08-12 ANSWER CLOCK");
  }

  @Test
  void theWorstStageIsWhatTheListShows() {
    ComplaintRow due = database.file(database.given().filed(DAY, LocalDate.of(2026, 8, 19)));
    ComplaintRow unseen = database.file(database.given());
    database.file(database.given().in(REPLIED, DAY));

    assertThat(database.escalations.list("DISHUB", LocalDate.of(2026, 8, 20), 0, 9))
        .extracting(it -> it.complaint().trackingId(), Escalation::stage)
        .containsExactly(
            tuple(due.trackingId(), Stage.DUE), tuple(unseen.trackingId(), Stage.VERIFY));
    assertThat(database.escalations.count("KOTA", LocalDate.of(2026, 8, 20))).isZero();
    assertThat(database.escalations.count(null, LocalDate.of(2026, 8, 20))).isEqualTo(2);
  }

  @Test
  void whatIsDueTodayIsNotOverdue() {
    ComplaintRow complaint = database.file(database.given().filed(DAY, DAY.plusDays(1)));
    assertThat(complaint.isOverdue(DAY.plusDays(1))).isFalse();
    assertThat(complaint.isOverdue(DAY.plusDays(2))).isTrue();
    assertThat(overdue(DAY.plusDays(1))).isZero();
    assertThat(overdue(DAY.plusDays(2))).isOne();
  }

  private static long overdue(LocalDate today) {
    return database.complaints.count(
        new ComplaintFilter("DISHUB", null, null, null, null, null, true, today));
  }

  private static void onceOn(LocalDate day) {
    database.clock.run(GivenComplaint.morning(day));
  }
}
