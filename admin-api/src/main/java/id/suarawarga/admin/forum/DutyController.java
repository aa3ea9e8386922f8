package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.forum.ForumDuties;
import id.suarawarga.engine.forum.ForumDuty;
import id.suarawarga.engine.forum.Reminder;
import id.suarawarga.engine.forum.Reminders;
import id.suarawarga.engine.forum.StakeholderGroup;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What units still have to do: hold a forum each year and report it, and keep what they said. */
@RestController
@RequestMapping(ForumController.PATH)
class DutyController {

  private static final int SOON = 14;
  private static final int MOST_DAYS = 366;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final ForumDuties duties;
  private final Reminders reminders;
  private final VisibleForums visible;
  private final Clock clock;

  DutyController(
      ForumDuties duties,
      Reminders reminders,
      VisibleForums visible,
      @Qualifier("adminClock") Clock clock) {
    this.duties = duties;
    this.reminders = reminders;
    this.visible = visible;
    this.clock = clock;
  }

  /**
   * What a unit has done of its yearly duty.
   *
   * @param held how many forums it held
   * @param reported of how many the result is published
   * @param groups who took part in them: sent an opinion or was there
   * @param score 1 to 5 for 1, 2, 3, 4 and more than 4 groups, as the evaluation counts them
   * @param due how many commitments the reminders list today, whatever the year
   * @param overdue of how many of these the day is over
   */
  record Duty(
      String unitCode,
      String unitName,
      long held,
      long reported,
      Set<StakeholderGroup> groups,
      int score,
      long due,
      long overdue) {

    static Duty of(ForumDuty duty) {
      Set<StakeholderGroup> inOrder = EnumSet.noneOf(StakeholderGroup.class);
      inOrder.addAll(duty.groups());
      return new Duty(
          duty.unitCode(),
          duty.unitName(),
          duty.held(),
          duty.reported(),
          inOrder,
          duty.score(),
          duty.due(),
          duty.overdue());
    }
  }

  /** A commitment that is to be kept soon, or should have been. */
  record Due(String forumCode, String unitCode, CommitmentView commitment) {}

  @GetMapping("/duty")
  @Operation(
      summary = "Lists by unit who has held and reported a forum in a year, and who has not",
      description =
          "The year is that of the minutes, or of heldAt where there are none. due and overdue"
              + " count the commitments that /api/v1/forums/reminders lists today, so that the city"
              + " sees which unit is to be reminded.")
  Page<Duty> duty(
      Caller caller,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String unit,
      PageRequest page) {
    int of = year == null ? today().getYear() : year;
    if (of < FIRST_YEAR || of > LAST_YEAR) {
      throw new InvalidInputException("year", "must be from 2000 to 2100");
    }
    LocalDate today = today();
    List<ForumDuty> all = duties.list(visible.unit(caller, unit), of, today, today.plusDays(SOON));
    return page.cut(all.stream().map(Duty::of).toList());
  }

  @GetMapping("/reminders")
  @Operation(
      summary = "Lists commitments that are not done, the longest overdue first",
      description =
          "Those whose day is over, and those whose day comes within 14 days, or as given.")
  Page<Due> remind(
      Caller caller,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(defaultValue = "" + SOON) int days,
      PageRequest page) {
    if (days < 0 || days > MOST_DAYS) {
      throw new InvalidInputException("days", "must be from 0 to 366");
    }
    String of = visible.unit(caller, unit);
    LocalDate until = today().plusDays(days);
    List<Reminder> due = reminders.list(of, until, page.offset(), page.size());
    return page.of(due.stream().map(this::due).toList(), reminders.count(of, until));
  }

  private Due due(Reminder reminder) {
    return new Due(
        reminder.forumCode(),
        reminder.unitCode(),
        CommitmentView.of(reminder.commitment(), today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
