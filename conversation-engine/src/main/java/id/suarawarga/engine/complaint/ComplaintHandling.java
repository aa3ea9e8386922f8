package id.suarawarga.engine.complaint;

import id.suarawarga.engine.complaint.ComplaintEvents.Doer;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What officers do to complaints. To be called in a transaction that holds the complaint ({@link
 * Complaints#findForUpdate}); each change writes its line of the history, and what the resident
 * must hear.
 */
public final class ComplaintHandling {

  private static final String CLOSED_BY_OFFICER = "Petugas menutup tiket ini.";

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;
  private final ComplaintEvents events;
  private final Supplier<Deadlines> deadlines;
  private final Clock clock;

  /**
   * @param deadlines by the calendar as it stands now
   */
  public ComplaintHandling(
      JdbcClient jdbc, Vault vault, Supplier<Deadlines> deadlines, Clock clock) {
    this.jdbc = jdbc;
    this.seal = new ComplaintSeal(vault);
    this.events = new ComplaintEvents(jdbc, seal);
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /**
   * Writes to the resident; the complaint stays where it stands.
   *
   * @return false, and nothing is written, when the resident has erased their data
   */
  public boolean reply(ComplaintRow complaint, String officer, String text) {
    Instant now = clock.instant();
    if (!events.tell(complaint.id(), NoticeKind.MESSAGE, text, now)) {
      return false;
    }
    jdbc.sql(
            """
            insert into complaint_message (complaint_id, sender, author, text_sealed, at)
            values (:complaint, 'OFFICER', :author, :text, :at)
            """)
        .param("complaint", complaint.id())
        .param("author", officer)
        .param("text", seal.seal(complaint.id(), text))
        .param("at", ComplaintRows.timestamp(now))
        .update();
    update(complaint, "");
    return true;
  }

  /**
   * Moves it to another status.
   *
   * @param note why, in words; the resident reads it where the move is one that they hear of
   * @return false, and nothing is changed, when an officer may not move it there from here
   */
  public boolean move(
      ComplaintRow complaint, ComplaintStatus to, String officer, @Nullable String note) {
    if (!complaint.status().mayBecome(to, Party.OFFICER)) {
      return false;
    }
    Instant now = clock.instant();
    update(complaint, "status = ?, status_at = ?,", to.name(), ComplaintRows.timestamp(now));
    Doer doer = new Doer(Party.OFFICER, officer, now);
    events.add(complaint.id(), EventKind.MOVED, complaint.status(), to, doer, note);
    tell(complaint, to, note, now);
    return true;
  }

  private void tell(
      ComplaintRow complaint, ComplaintStatus to, @Nullable String note, Instant now) {
    switch (to) {
      case WAITING_REPORTER -> events.tell(complaint.id(), NoticeKind.QUESTION, note, now);
      case REPLIED -> events.tell(complaint.id(), NoticeKind.REPLIED, note, now);
      case REJECTED -> events.tell(complaint.id(), NoticeKind.REJECTED, note, now);
      case ARCHIVED -> events.tell(complaint.id(), NoticeKind.ARCHIVED, note, now);
      case CLOSED ->
          // without words it would say that the resident was silent
          events.tell(
              complaint.id(),
              NoticeKind.CLOSED,
              Objects.requireNonNullElse(note, CLOSED_BY_OFFICER),
              now);
      case RECEIVED, VERIFYING, IN_PROGRESS -> {
        // Nothing that the resident has to do or know; /status shows it.
      }
    }
  }

  /**
   * Gives it to an officer.
   *
   * @param assignee null for nobody
   */
  public void assign(ComplaintRow complaint, @Nullable String assignee, String officer) {
    if (Objects.equals(assignee, complaint.assignedTo())) {
      return;
    }
    update(complaint, "assigned_to = ?,", assignee);
    Doer doer = new Doer(Party.OFFICER, officer, clock.instant());
    events.add(complaint.id(), EventKind.ASSIGNED, complaint.assignedTo(), assignee, doer, null);
  }

  /**
   * Passes it on to another unit, where nobody handles it yet. Its deadline stays: the resident has
   * waited since the day it was filed.
   *
   * @param unitName as the resident reads it
   */
  public void passOn(ComplaintRow complaint, String unit, String unitName, String officer) {
    update(complaint, "unit_code = ?, assigned_to = null,", unit);
    Instant now = clock.instant();
    Doer doer = new Doer(Party.OFFICER, officer, now);
    events.add(complaint.id(), EventKind.PASSED_ON, complaint.unitCode(), unit, doer, null);
    events.tell(complaint.id(), NoticeKind.PASSED_ON, unitName, now);
  }

  /** Notes its number in SP4N-LAPOR! and where it can be seen there; null takes them away. */
  public void refer(
      ComplaintRow complaint, @Nullable String id, @Nullable String link, String officer) {
    if (Objects.equals(id, complaint.externalId())
        && Objects.equals(link, complaint.externalLink())) {
      return;
    }
    update(complaint, "external_id = ?, external_link = ?,", id, link);
    Doer doer = new Doer(Party.OFFICER, officer, clock.instant());
    events.add(complaint.id(), EventKind.REFERRED, complaint.externalId(), id, doer, null);
  }

  /** Notes whether it suspects a violation, which changes the deadline of its first answer. */
  public void setSupervisory(ComplaintRow complaint, boolean supervisory, String officer) {
    if (supervisory == complaint.supervisory()) {
      return;
    }
    LocalDate due =
        owesFirstAnswer(complaint) // else a late answer would be in time
            ? deadlines.get().dueOn(complaint.type(), supervisory, complaint.filedOn())
            : complaint.dueOn();
    update(complaint, "supervisory = ?, due_on = ?,", supervisory, due);
    Doer doer = new Doer(Party.OFFICER, officer, clock.instant());
    events.add(
        complaint.id(), EventKind.SUPERVISORY, complaint.supervisory(), supervisory, doer, null);
  }

  /**
   * Reckons the deadlines of all that was never answered anew, after the calendar has changed. What
   * was answered has been in time or late, and stays that when the resident reopens it.
   *
   * @return how many have changed
   */
  public int reckonDeadlines(String officer) {
    Deadlines now = deadlines.get();
    Doer doer = new Doer(Party.OFFICER, officer, clock.instant());
    int changed = 0;
    for (ComplaintRow complaint : unanswered()) {
      LocalDate due = now.dueOn(complaint.type(), complaint.supervisory(), complaint.filedOn());
      if (!due.equals(complaint.dueOn())) {
        update(complaint, "due_on = ?,", due);
        events.add(complaint.id(), EventKind.DUE, complaint.dueOn(), due, doer, null);
        changed++;
      }
    }
    return changed;
  }

  private boolean owesFirstAnswer(ComplaintRow complaint) {
    String sql = "select count(*) from complaint where id = ? and " + ComplaintRows.NEVER_ANSWERED;
    return complaint.status().owesAnswer()
        && jdbc.sql(sql).param(complaint.id()).query(Integer.class).single() == 1;
  }

  private List<ComplaintRow> unanswered() {
    String sql =
        "select "
            + ComplaintRows.COLUMNS
            + " from complaint where "
            + ComplaintRows.OWES_ANSWER
            + " and "
            + ComplaintRows.NEVER_ANSWERED;
    return jdbc.sql(sql + " order by id for update").query(ComplaintRows::row).list();
  }

  /** The columns are constant texts of this class, each with a comma after it. */
  private void update(ComplaintRow complaint, String columns, @Nullable Object... values) {
    List<@Nullable Object> parameters = new ArrayList<@Nullable Object>();
    Collections.addAll(parameters, values);
    parameters.add(complaint.id());
    jdbc.sql("update complaint set " + columns + " version = version + 1 where id = ?")
        .params(parameters)
        .update();
  }
}
