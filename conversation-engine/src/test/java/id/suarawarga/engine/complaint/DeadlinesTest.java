package id.suarawarga.engine.complaint;

import static id.suarawarga.engine.complaint.ComplaintType.ASPIRATION;
import static id.suarawarga.engine.complaint.ComplaintType.COMPLAINT;
import static id.suarawarga.engine.complaint.ComplaintType.INFORMATION_REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static final LocalDate INDEPENDENCE_DAY = LocalDate.of(2026, 8, 17);

  private final Deadlines deadlines =
      new Deadlines(DeadlineDays.NATIONAL, new WorkingDays(Set.of(INDEPENDENCE_DAY)));

  /**
   * Filed on Wednesday 12 August 2026. Thursday 13 is the 1st working day, Friday 14 the 2nd. The
   * 15th and 16th are a weekend, Monday 17 is Independence Day. Tuesday 18 is the 3rd, Wednesday 19
   * the 4th, Thursday 20 the 5th.
   */
  @Test
  void anInformationRequestIsDueOnTheFifthWorkingDay() {
    assertThat(deadlines.dueOn(INFORMATION_REQUEST, LocalDate.of(2026, 8, 12)))
        .isEqualTo("2026-08-20");
  }

  /**
   * From there: Friday 21 is the 6th; Monday 24 to Friday 28 are the 7th to the 11th; Monday 31 the
   * 12th, Tuesday 1 September the 13th, Wednesday 2 September the 14th.
   */
  @Test
  void aComplaintAndAnAspirationAreDueOnTheFourteenth() {
    LocalDate filed = LocalDate.of(2026, 8, 12);
    assertThat(deadlines.dueOn(COMPLAINT, filed)).isEqualTo("2026-09-02");
    assertThat(deadlines.dueOn(ASPIRATION, filed)).isEqualTo("2026-09-02");
  }

  /** 46 working days after the 14th: nine weeks to 4 November, and one day, Thursday 5 November. */
  @Test
  void whatNeedsAnAuditIsDueOnTheSixtieth() {
    assertThat(deadlines.dueOn(COMPLAINT, true, LocalDate.of(2026, 8, 12))).isEqualTo("2026-11-05");
  }

  /** Filed on Saturday the 15th: Monday is a holiday, so Tuesday the 18th is the 1st day. */
  @Test
  void whatIsFiledOnAWeekendBeginsWithTheNextWorkingDay() {
    assertThat(deadlines.dueOn(INFORMATION_REQUEST, LocalDate.of(2026, 8, 15)))
        .isEqualTo("2026-08-24");
  }

  /**
   * On Tuesday 25 August the 3rd working day of what was filed from Thursday the 20th on is today
   * or later (21, 24, 25); that of Wednesday the 19th was yesterday (20, 21, 24). For 5 days it is
   * Tuesday the 18th (19, 20, 21, 24, 25), for 10 Monday the 10th (11 to 14, 18 to 21, 24, 25).
   */
  @Test
  void theStagesAreOverThreeFiveAndTenWorkingDaysLater() {
    LocalDate today = LocalDate.of(2026, 8, 25);
    assertThat(deadlines.verifiableFrom(today)).isEqualTo("2026-08-20");
    assertThat(deadlines.answerableFrom(today)).isEqualTo("2026-08-18");
    assertThat(deadlines.waitedForFrom(today)).isEqualTo("2026-08-10");
  }

  @Test
  void noDeadlineIsOverBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineDays(5, 14, 60, 0, 5, 10));
  }
}
