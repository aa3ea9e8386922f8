package id.suarawarga.engine.file;

import static java.util.Objects.requireNonNull;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.privacy.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files of complaints and opinions that are still with their channel. One replica at a time has
 * a file; what it does not settle within the lease is free again. What is settled once stays so.
 */
public final class WaitingFiles {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  public WaitingFiles(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Takes the file that has waited longest; empty when none is due.
   *
   * @param lease how long no other replica takes it
   */
  public Optional<WaitingFile> claim(Duration lease) {
    return jdbc.sql(
            """
            update attachment a
            set attempts = least(a.attempts + 1, 9999), unfinished = least(a.unfinished + 1, 9999),
              next_at = :until
            from (
              select id from attachment
              where state = 'WAITING' and next_at <= :now
              order by next_at limit 1
              for update skip locked) due
            where a.id = due.id
            returning a.id, a.complaint_id, a.opinion_id, a.account, a.file_id_sealed, a.attempts, a.unfinished,
              a.added_at,
              (select count(*) from attachment sent
               where (sent.complaint_id = a.complaint_id or sent.opinion_id = a.opinion_id)
                  and sent.account is not null
                 and sent.ordinal <= a.ordinal) as number
            """)
        .param("now", at(clock.instant()))
        .param("until", at(clock.instant().plus(lease)))
        .query(this::file)
        .optional();
  }

  /**
   * It is kept by us from now on; what the sender called it is forgotten. Where that was erased
   * meanwhile, the file is noted to be removed.
   *
   * @param type as found in the file itself
   * @param size in bytes
   */
  public void stored(WaitingFile file, String type, long size) {
    jdbc.sql(
            """
            with stored as (
              update attachment
              set state = 'STORED', type = :type, size = :size, file_id_sealed = null,
                name_sealed = null
              where id = :id and state = 'WAITING')
            insert into file_removal (file_id, due_at)
            select :id, :now
            where not exists (
              select from attachment where id = :id and state in ('WAITING', 'STORED'))
            on conflict do nothing
            """)
        .param("id", file.id())
        .param("type", type)
        .param("size", size)
        .param("now", at(clock.instant()))
        .update();
  }

  /**
   * It is not kept, and the resident hears why; all else of what it was sent with stays. An earlier
   * attempt may have ended between the file and the word that it is there, so it is noted to be
   * removed.
   */
  public void refused(WaitingFile file, FileFault fault) {
    RefusedFile body = new RefusedFile(file.number(), fault);
    jdbc.sql(
            """
            with refused as (
              update attachment
              set state = :state, reason = :reason, file_id_sealed = null, name_sealed = null
              where id = :id and state = 'WAITING'
              returning id, complaint_id, opinion_id),
            removed as (
              insert into file_removal (file_id, due_at) select id, :now from refused
              on conflict do nothing),
            hearer as (
              select respondent_id, account, complaint_id, null::uuid as opinion_id
              from refused join complaint_reporter using (complaint_id)
              union all
              select respondent_id, account, null, opinion_id
              from refused join forum_opinion_author using (opinion_id))
            insert into notice
              (respondent_id, account, complaint_id, opinion_id, kind, body_sealed, created_at)
            select respondent_id, account, complaint_id, opinion_id, 'FILE_REFUSED', :body, :now
            from hearer
            """)
        .param("id", file.id())
        .param("state", fault == FileFault.LOST ? "LOST" : "REFUSED")
        .param("reason", fault.name())
        .param("body", file.owner().kind().seal(vault).seal(file.owner().id(), body.toString()))
        .param("now", at(clock.instant()))
        .update();
  }

  /** It is tried again after a while. */
  public void later(WaitingFile file, Duration pause) {
    jdbc.sql(
            """
            update attachment set next_at = :next, unfinished = 0
            where id = :id and state = 'WAITING'
            """)
        .param("id", file.id())
        .param("next", at(clock.instant().plus(pause)))
        .update();
  }

  private WaitingFile file(ResultSet row, int number) throws SQLException {
    FileOwner owner = owner(row);
    return new WaitingFile(
        row.getObject("id", UUID.class),
        owner,
        Account.parse(row.getString("account")),
        row.getInt("number"),
        requireNonNull(owner.kind().seal(vault).open(owner.id(), row.getBytes("file_id_sealed"))),
        row.getInt("attempts"),
        row.getInt("unfinished"),
        row.getObject("added_at", OffsetDateTime.class).toInstant());
  }

  private static FileOwner owner(ResultSet row) throws SQLException {
    UUID complaint = row.getObject("complaint_id", UUID.class);
    return complaint == null
        ? FileOwner.opinion(row.getObject("opinion_id", UUID.class))
        : FileOwner.complaint(complaint);
  }

  private static OffsetDateTime at(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
