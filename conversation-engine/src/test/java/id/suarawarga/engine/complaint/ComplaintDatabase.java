package id.suarawarga.engine.complaint;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with two units, Independence Day as its one holiday, and a clock to be set. */
final class ComplaintDatabase implements AutoCloseable {

  static final Vault VAULT = new Vault("0123456789abcdef0123456789abcdef");

  final HikariDataSource source = TestServers.database();
  final JdbcClient jdbc = JdbcClient.create(source);
  final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(source));
  final Holidays holidays = new Holidays(jdbc);
  final GivenComplaints given = new GivenComplaints(jdbc, VAULT);
  final Complaints complaints = new Complaints(jdbc, VAULT);
  final ComplaintHandling handling;
  final Escalations escalations = new Escalations(jdbc, this::deadlines, GivenComplaint.JAKARTA);
  final ComplaintClock clock =
      new ComplaintClock(jdbc, transactions, VAULT, this::deadlines, GivenComplaint.JAKARTA);
  Instant now = GivenComplaint.morning(GivenComplaint.DAY);

  ComplaintDatabase() {
    InstantSource time = () -> now;
    Clock clockOfOfficers = time.withZone(ZoneOffset.UTC);
    handling = new ComplaintHandling(jdbc, VAULT, this::deadlines, clockOfOfficers);
    jdbc.sql("insert into service_unit (code, name) values ('KOTA', 'Kota'), ('DISHUB', 'Dishub')")
        .update();
    holidays.replaceYears(List.of(new Holiday(LocalDate.of(2026, 8, 17), "Merdeka")));
  }

  Deadlines deadlines() {
    return new Deadlines(DeadlineDays.NATIONAL, holidays.calendar());
  }

  /** A complaint to the unit DISHUB, of a new respondent. */
  GivenComplaint given() {
    return GivenComplaint.to("DISHUB", given.respondent());
  }

  ComplaintRow file(GivenComplaint complaint) {
    return found(given.file(complaint));
  }

  ComplaintRow found(TrackingId id) {
    return complaints.find(id).orElseThrow();
  }

  /** The complaint as it is by now. */
  ComplaintRow now(ComplaintRow complaint) {
    return found(new TrackingId(complaint.trackingId()));
  }

  List<String> notices(ComplaintRow complaint) {
    return given.notices(complaint.id());
  }

  /** The history, without the filing: what happened, to what, by whom. */
  List<String> history(ComplaintRow complaint) {
    return complaints.detail(complaint).history().stream()
        .skip(1)
        .map(it -> it.kind() + " " + it.from() + " " + it.to() + " " + it.by())
        .toList();
  }

  /** The resident says that the answer does not settle it. */
  void reopen(ComplaintRow complaint) {
    new TicketJudgedWriter(jdbc, VAULT)
        .write(List.of(new TicketJudged(complaint.id(), false, now)));
  }

  /** Something waits for a word of theirs. */
  void holdBackALetterTo(UUID person) {
    jdbc.sql(
            """
            insert into outbox (respondent_id, account, state, created_at, silent_since)
            values (?, 'WHATSAPP:7', 'PENDING', now(), now())
            """)
        .param(person)
        .update();
  }

  /** They write, so that they get what was held back. */
  void hear(UUID person, LocalDate day) {
    jdbc.sql("update outbox set state = 'SENT', settled_at = now() where respondent_id = ?")
        .param(person)
        .update();
    jdbc.sql("insert into conversation (respondent_id, version, heard_at) values (?, 0, ?)")
        .params(person, ComplaintRows.timestamp(GivenComplaint.morning(day)))
        .update();
  }

  void reset() {
    jdbc.sql("truncate complaint, respondent, notice, outbox cascade").update();
    now = GivenComplaint.morning(GivenComplaint.DAY);
  }

  @Override
  public void close() {
    source.close();
  }
}
