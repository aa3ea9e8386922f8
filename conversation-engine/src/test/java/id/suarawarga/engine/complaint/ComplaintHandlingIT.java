package id.suarawarga.engine.complaint;

import static id.suarawarga.engine.complaint.ComplaintStatus.CLOSED;
import static id.suarawarga.engine.complaint.ComplaintStatus.IN_PROGRESS;
import static id.suarawarga.engine.complaint.ComplaintStatus.RECEIVED;
import static id.suarawarga.engine.complaint.ComplaintStatus.REPLIED;
import static id.suarawarga.engine.complaint.ComplaintStatus.VERIFYING;
import static id.suarawarga.engine.complaint.ComplaintStatus.WAITING_REPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ComplaintHandlingIT {

  private static ComplaintDatabase database;

  private ComplaintHandling handling;

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
    handling = database.handling;
  }

  @Test
  void aReplyReachesTheResidentAndMovesNothing() {
    ComplaintRow complaint = database.file(database.given());
    assertThat(handling.reply(complaint, "budi", "Kami periksa")).isTrue();

    ComplaintRow now = database.now(complaint);
    assertThat(now.status()).isEqualTo(RECEIVED);
    assertThat(now.version()).isEqualTo(complaint.version() + 1);
    assertThat(database.notices(complaint)).containsExactly("MESSAGE Kami periksa");
    assertThat(database.complaints.detail(now).messages())
        .extracting(ComplaintDetail.Message::text)
        .containsExactly("Kami periksa");
  }

  @Test
  void nobodyWritesToWhoHasErasedThemselves() {
    ComplaintRow complaint = database.file(database.given());
    database.jdbc.sql("delete from respondent").update();

    assertThat(handling.reply(complaint, "budi", "Kami periksa")).isFalse();
    assertThat(database.complaints.detail(complaint).reporterErased()).isTrue();
    assertThat(database.complaints.detail(complaint).reporter()).isNull();
    assertThat(database.complaints.detail(complaint).messages()).isEmpty();
  }

  @Test
  void aMoveIsTheHistoryAndWhereNeededANotice() {
    ComplaintRow complaint = database.file(database.given());
    for (ComplaintStatus to : List.of(VERIFYING, WAITING_REPORTER, IN_PROGRESS, REPLIED, CLOSED)) {
      assertThat(handling.move(database.now(complaint), to, "budi", "kata")).isTrue();
    }
    assertThat(database.history(complaint))
        .containsExactly(
            "MOVED RECEIVED VERIFYING OFFICER",
            "MOVED VERIFYING WAITING_REPORTER OFFICER",
            "MOVED WAITING_REPORTER IN_PROGRESS OFFICER",
            "MOVED IN_PROGRESS REPLIED OFFICER",
            "MOVED REPLIED CLOSED OFFICER");
    assertThat(database.notices(complaint))
        .containsExactly("QUESTION kata", "REPLIED kata", "CLOSED kata");
  }

  @Test
  void anIllegalMoveChangesNothing() {
    ComplaintRow complaint = database.file(database.given());
    assertThat(handling.move(complaint, REPLIED, "budi", null)).isFalse();
    assertThat(database.now(complaint)).isEqualTo(complaint);
    assertThat(database.history(complaint)).isEmpty();
  }

  @Test
  void anotherUnitBeginsWithoutAnOfficerAndKeepsTheDeadline() {
    ComplaintRow complaint = database.file(database.given());
    handling.assign(complaint, "budi", "ani");
    handling.passOn(database.now(complaint), "KOTA", "Meja kota", "ani");

    ComplaintRow now = database.now(complaint);
    assertThat(now.unitCode()).isEqualTo("KOTA");
    assertThat(now.assignedTo()).isNull();
    assertThat(now.dueOn()).isEqualTo(complaint.dueOn());
    assertThat(database.notices(complaint)).containsExactly("PASSED_ON Meja kota");
    assertThat(database.history(complaint))
        .containsExactly("ASSIGNED null budi OFFICER", "PASSED_ON DISHUB KOTA OFFICER");
  }

  /** 60 working days after Wednesday 12 August 2026; see {@code DeadlinesTest}. */
  @Test
  void whatSuspectsAViolationIsDueLater() {
    ComplaintRow complaint = database.file(database.given());
    handling.setSupervisory(complaint, true, "ani");
    assertThat(database.now(complaint).dueOn()).isEqualTo("2026-11-05");
    handling.setSupervisory(database.now(complaint), false, "ani");
    assertThat(database.now(complaint).dueOn()).isEqualTo("2026-09-02");
  }

  @Test
  void aNumberInTheNationalSystemIsNoted() {
    ComplaintRow complaint = database.file(database.given());
    handling.refer(complaint, "12345678", "https://lapor.example/12345678", "ani");
    handling.refer(database.now(complaint), "12345678", "https://lapor.example/12345678", "ani");

    assertThat(database.now(complaint).externalId()).isEqualTo("12345678");
    assertThat(database.history(complaint)).containsExactly("REFERRED null 12345678 OFFICER");
  }

  @Test
  void aNewHolidayMovesTheDeadlinesOfWhatIsNotAnsweredYet() {
    LocalDate due = LocalDate.of(2026, 9, 2);
    ComplaintRow open = database.file(database.given().filed(GivenComplaint.DAY, due));
    ComplaintRow over =
        database.file(
            database.given().filed(GivenComplaint.DAY, due).in(CLOSED, GivenComplaint.DAY));
    List<Holiday> before = database.holidays.list(2026);
    database.holidays.replaceYears(
        List.of(before.getFirst(), new Holiday(LocalDate.of(2026, 8, 25), "Maulid")));

    assertThat(handling.reckonDeadlines("ani")).isOne();
    assertThat(database.now(open).dueOn()).isEqualTo("2026-09-03");
    assertThat(database.now(over).dueOn()).isEqualTo(due);
    assertThat(database.history(open)).containsExactly("DUE 2026-09-02 2026-09-03 OFFICER");
    database.holidays.replaceYears(before);
  }

  /** It was answered in time or late; the resident's "not settled" does not change that. */
  @Test
  void theDeadlineOfWhatWasAnsweredOnceStaysThoughItIsReopened() {
    ComplaintRow reopened = database.file(database.given().in(IN_PROGRESS, GivenComplaint.DAY));
    handling.move(reopened, REPLIED, "ani", "Sudah");
    database.reopen(reopened);
    List<Holiday> before = database.holidays.list(2026);
    database.holidays.replaceYears(List.of(new Holiday(LocalDate.of(2026, 8, 25), "Maulid")));

    assertThat(handling.reckonDeadlines("ani")).isZero();
    handling.setSupervisory(database.now(reopened), true, "ani");
    assertThat(database.now(reopened).status()).isEqualTo(IN_PROGRESS);
    assertThat(database.now(reopened).dueOn()).isEqualTo(reopened.dueOn());
    database.holidays.replaceYears(before);
  }

  @Test
  void whatHappenedIsNeverChanged() {
    database.file(database.given());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> database.jdbc.sql("update complaint_event set at = now()").update());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> database.jdbc.sql("delete from complaint_event").update());
  }
}
