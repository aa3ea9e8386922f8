package id.suarawarga.engine.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplaintFiguresTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 6);
  private static final WorkingDays CALENDAR = new WorkingDays(Set.of());

  /**
   * Answered after 1, 4 and 6 working days, the last too late; one is overdue without an answer,
   * one still has time. 2 of the 4 that are decided were in time.
   */
  @Test
  void theFiguresOfAHandfulAreAsWorkedOutByHand() {
    ComplaintFigures figures =
        of(
            new ComplaintCourse("U", MONDAY, DUE, MONDAY.plusDays(1), true, true, false, 4),
            new ComplaintCourse("U", MONDAY, DUE, DUE, true, false, true, null),
            new ComplaintCourse("U", MONDAY, DUE, MONDAY.plusDays(8), true, false, false, 3),
            new ComplaintCourse("U", MONDAY, DUE, null, false, false, false, null),
            new ComplaintCourse("U", MONDAY, MONDAY.plusDays(30), null, false, false, false, null));

    assertThat(figures.filed()).isEqualTo(5);
    assertThat(figures.answered()).isEqualTo(3);
    assertThat(figures.answeredInTime()).isEqualTo(2);
    assertThat(figures.inTimeShare()).isEqualByComparingTo("50.00");
    assertThat(figures.medianDays()).isEqualByComparingTo("4.0");
    assertThat(figures.reopenedShare()).isEqualByComparingTo("33.33");
    assertThat(figures.unansweredShare()).isEqualByComparingTo("33.33");
    assertThat(figures.rating()).isEqualByComparingTo("3.50");
    assertThat(figures.ratings()).isEqualTo(2);
  }

  @Test
  void theMedianOfTwoLiesBetweenThem() {
    assertThat(
            of(
                    new ComplaintCourse("U", MONDAY, DUE, MONDAY, true, false, false, null),
                    new ComplaintCourse("U", MONDAY, DUE, DUE, true, false, false, null))
                .medianDays())
        .isEqualByComparingTo("2.0");
    assertThat(
            of(
                    new ComplaintCourse("U", MONDAY, DUE, DUE, true, false, false, null),
                    new ComplaintCourse(
                        "U", MONDAY, DUE, DUE.minusDays(1), true, false, false, null))
                .medianDays())
        .isEqualByComparingTo("3.5");
  }

  @Test
  void ofNothingThereIsNoFigureButTheCounts() {
    assertThat(of()).isEqualTo(new ComplaintFigures(0, 0, 0, null, null, 0, null, null, null, 0));
  }

  private static ComplaintFigures of(ComplaintCourse... courses) {
    return ComplaintFigures.of(List.of(courses), CALENDAR, MONDAY.plusDays(20));
  }
}
