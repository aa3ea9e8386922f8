package id.suarawarga.standalone.demo;

import static id.suarawarga.engine.complaint.ComplaintStatus.IN_PROGRESS;
import static id.suarawarga.engine.complaint.ComplaintStatus.REJECTED;
import static id.suarawarga.engine.complaint.ComplaintStatus.REPLIED;
import static id.suarawarga.engine.complaint.ComplaintStatus.VERIFYING;
import static id.suarawarga.engine.complaint.ComplaintStatus.WAITING_REPORTER;

import id.suarawarga.engine.complaint.ComplaintFiled;
import id.suarawarga.engine.complaint.ComplaintFiledWriter;
import id.suarawarga.engine.complaint.ComplaintHandling;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.DeadlineDays;
import id.suarawarga.engine.complaint.Deadlines;
import id.suarawarga.engine.complaint.Holidays;
import id.suarawarga.engine.complaint.Subject;
import id.suarawarga.engine.complaint.TicketJudged;
import id.suarawarga.engine.complaint.TicketJudgedWriter;
import id.suarawarga.engine.complaint.TicketRated;
import id.suarawarga.engine.complaint.TicketRatedWriter;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented complaints in every state, each taken there by the rules that hold for real ones. */
final class DemoComplaints {

  static final int COUNT = 120;

  /** Files all of them, and has no address: nobody hears of what becomes of them. */
  static final UUID RESIDENT = UUID.fromString("00000000-0000-4000-8000-00000000de30");

  static final Address NOWHERE =
      new Address(new Account(ChannelType.TELEGRAM, DemoRows.SOURCE), DemoRows.SOURCE);

  private static final String OFFICER = "demo";

  private final JdbcClient jdbc;
  private final Vault vault;
  private final ZoneId zone;
  private final Complaints complaints;

  DemoComplaints(JdbcClient jdbc, Vault vault, ZoneId zone) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.zone = zone;
    this.complaints = new Complaints(jdbc, vault);
  }

  boolean areThere() {
    return jdbc.sql("select exists (select from respondent where id = ?)")
        .param(RESIDENT)
        .query(Boolean.class)
        .single();
  }

  void insert(List<DemoComplaint> all) {
    jdbc.sql("insert into respondent (id, created_at) values (?, now())").param(RESIDENT).update();
    all.forEach(this::file);
    all.forEach(this::play);
  }

  private void file(DemoComplaint it) {
    Story story = Story.EMPTY.adding(it.text()).at("DEMO Jalan Rekaan");
    new ComplaintFiledWriter(jdbc, vault, this::deadlines)
        .write(
            List.of(
                new ComplaintFiled(
                    it.id(),
                    new RespondentId(RESIDENT),
                    NOWHERE,
                    new Subject(it.unitCode(), null, DemoRows.SOURCE),
                    it.type(),
                    story,
                    it.reporter(),
                    after(it, 0),
                    it.filedOn())));
  }

  private void play(DemoComplaint it) {
    switch (it.course()) {
      case NEW, UNSEEN -> {
        // Nobody has done anything yet.
      }
      case VERIFYING -> move(it, 1, VERIFYING, null);
      case IN_PROGRESS, OVERDUE -> begin(it);
      case WAITING -> {
        begin(it);
        move(it, 3, WAITING_REPORTER, "DEMO: mohon tanggal dan loketnya.");
      }
      case REPLIED -> answer(it);
      case SETTLED -> judge(it, true);
      case REOPENED -> judge(it, false);
      case RATED, RATED_TOO -> {
        judge(it, true);
        rate(it);
      }
      case REJECTED -> {
        move(it, 1, VERIFYING, null);
        move(it, 2, REJECTED, "DEMO: bukan kewenangan kota.");
      }
    }
  }

  private void begin(DemoComplaint it) {
    move(it, 1, VERIFYING, null);
    move(it, 2, IN_PROGRESS, null);
  }

  private void answer(DemoComplaint it) {
    begin(it);
    handling(it, 5).reply(row(it), OFFICER, "DEMO: sedang kami periksa bersama loket.");
    move(it, 6, REPLIED, "DEMO: sudah kami perbaiki, terima kasih.");
  }

  private void judge(DemoComplaint it, boolean settled) {
    answer(it);
    new TicketJudgedWriter(jdbc, vault)
        .write(List.of(new TicketJudged(row(it).id(), settled, after(it, 8))));
  }

  private void rate(DemoComplaint it) {
    new TicketRatedWriter(jdbc, vault)
        .write(List.of(new TicketRated(row(it).id(), it.rating(), after(it, 8))));
  }

  private void move(DemoComplaint it, int day, ComplaintStatus to, @Nullable String note) {
    if (!handling(it, day).move(row(it), to, OFFICER, note)) {
      throw new IllegalStateException("no move from " + row(it).status() + " to " + to);
    }
  }

  private ComplaintRow row(DemoComplaint it) {
    return complaints.findForUpdate(it.id()).orElseThrow();
  }

  private ComplaintHandling handling(DemoComplaint it, int day) {
    return new ComplaintHandling(jdbc, vault, this::deadlines, Clock.fixed(after(it, day), zone));
  }

  private Deadlines deadlines() {
    return new Holidays(jdbc).deadlines(DeadlineDays.NATIONAL);
  }

  private Instant after(DemoComplaint it, int days) {
    return it.filedOn().plusDays(days).atTime(LocalTime.of(9, 0)).atZone(zone).toInstant();
  }
}
