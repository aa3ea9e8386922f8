package id.suarawarga.engine.complaint;

import id.suarawarga.engine.complaint.ComplaintEvents.Doer;
import id.suarawarga.engine.privacy.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What time does to complaints: who says nothing for too long is waited for no longer, and told so;
 * who is late gets a mark in the history. Silence ends a complaint, but it is neither a rating nor
 * a "done"; and who may not have been told yet, or still writes to us, is not silent. Several
 * replicas may do it at once: one does, the others find nothing left.
 */
public final class ComplaintClock {

  private static final Logger LOG = LoggerFactory.getLogger(ComplaintClock.class);

  /** Any number that nothing else in the database locks. */
  private static final long LOCK = 0x616475616eL;

  private static final int AT_ONCE = 200;

  private static final String SILENT =
      "select "
          + ComplaintRows.COLUMNS
          + """
             from complaint
            where status in ('WAITING_REPORTER', 'REPLIED') and status_at < :since
              and not exists (
                select from complaint_message
                where complaint_id = complaint.id and at >= :since)
              and not exists (
                select from complaint_reporter join conversation using (respondent_id)
                where complaint_id = complaint.id and heard_at >= :since)
              and not exists (
                select from complaint_reporter join outbox using (respondent_id)
                where complaint_id = complaint.id and outbox.state = 'PENDING')
            order by id limit :limit for update skip locked
            """;

  private static final String MARK_LATE =
      """
      insert into complaint_event (complaint_id, at, kind, from_value, to_value, by_whom)
      select late.id, :now, 'ESCALATED', late.since, late.stage, 'CLOCK'
      from (
        select id, stage, case stage
          when 'DUE' then due_on::text
          when 'VERIFY' then filed_on::text
          else (status_at at time zone :zone)::date::text end as since
        %s) as late
      where not exists (
        select from complaint_event as known
        where known.complaint_id = late.id and known.kind = 'ESCALATED'
          and known.to_value = late.stage and known.from_value = late.since)
      """
          .formatted(Escalations.LATE);

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final ComplaintEvents events;
  private final Supplier<Deadlines> deadlines;
  private final ZoneId zone;

  /**
   * @param deadlines by the calendar as it stands now
   * @param zone decides which day a moment belongs to
   */
  public ComplaintClock(
      JdbcClient jdbc,
      TransactionOperations transactions,
      Vault vault,
      Supplier<Deadlines> deadlines,
      ZoneId zone) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.events = new ComplaintEvents(jdbc, new ComplaintSeal(vault));
    this.deadlines = deadlines;
    this.zone = zone;
  }

  /** Does all that is due by now. */
  public void run(Instant now) {
    while (endSilent(now) == AT_ONCE) {
      LOG.info("{} silent complaints have ended, looking for more", AT_ONCE);
    }
    markLate(now);
  }

  private int endSilent(Instant now) {
    LocalDate first = deadlines.get().waitedForFrom(LocalDate.ofInstant(now, zone));
    return transactions.execute(
        transaction -> {
          List<ComplaintRow> silent =
              jdbc.sql(SILENT)
                  .param("since", startOf(first))
                  .param("limit", AT_ONCE)
                  .query(ComplaintRows::row)
                  .list();
          silent.forEach(complaint -> end(complaint, now));
          return silent.size();
        });
  }

  private void end(ComplaintRow complaint, Instant now) {
    boolean waiting = complaint.status() == ComplaintStatus.WAITING_REPORTER;
    ComplaintStatus end = waiting ? ComplaintStatus.ARCHIVED : ComplaintStatus.CLOSED;
    jdbc.sql(
            """
            update complaint set status = :end, status_at = :now, version = version + 1
            where id = :id
            """)
        .param("end", end.name())
        .param("now", ComplaintRows.timestamp(now))
        .param("id", complaint.id())
        .update();
    Doer clock = new Doer(Party.CLOCK, null, now);
    events.add(complaint.id(), EventKind.MOVED, complaint.status(), end, clock, null);
    NoticeKind kind = waiting ? NoticeKind.ARCHIVED : NoticeKind.CLOSED;
    events.tell(complaint.id(), kind, null, now);
  }

  private void markLate(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    Deadlines by = deadlines.get();
    transactions.executeWithoutResult(
        transaction -> {
          jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
          jdbc.sql(MARK_LATE)
              .param("unit", null)
              .param("now", ComplaintRows.timestamp(now))
              .param("zone", zone.getId())
              .param("today", today)
              .param("verifyFrom", by.verifiableFrom(today))
              .param("answerFrom", startOf(by.answerableFrom(today)))
              .update();
        });
  }

  private OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }
}
