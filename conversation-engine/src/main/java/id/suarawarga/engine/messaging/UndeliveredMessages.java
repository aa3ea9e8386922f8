package id.suarawarga.engine.messaging;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.messaging.Undelivered.Reason;
import id.suarawarga.engine.messaging.Undelivered.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that has not reached its resident: what was given up, what a provider took and could not
 * bring after all, and what waits for longer than sending ever takes. Nothing else is ever dropped.
 */
public final class UndeliveredMessages {

  private static final Duration LATE = Duration.ofMinutes(5);

  // The first two have an index of their own each: they must stay quick among millions of others.
  private static final String ALL =
      """
      from (
        select id, account, state = 'PENDING' as waiting, failure, created_at as since
        from outbox where failure is not null
        union all
        select id, account, true, 'queued: not sent yet; the channel may be slow or halted',
               created_at
        from outbox where state = 'PENDING' and failure is null and created_at < :late
        union all
        select coalesce(s.outbox_id, 0), s.account, false, s.failure, s.at
        from delivery_status s
        where s.failure is not null and not exists (
          select from outbox o where o.id = s.outbox_id and o.state <> 'SENT')
      ) as undelivered
      """;

  private static final Pattern CODED =
      Pattern.compile("(?:error )?(?<code>[0-9]{3,}|[a-z]+(?=: ))(?::? (?<words>.+))?");

  private final JdbcClient jdbc;
  private final Clock clock;

  public UndeliveredMessages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Some of them, the newest first. */
  public List<Undelivered> list(long offset, int limit) {
    return jdbc.sql("select * " + ALL + " order by since desc, id desc offset :offset limit :limit")
        .param("late", late())
        .param("offset", offset)
        .param("limit", limit)
        .query((row, n) -> undelivered(row))
        .list();
  }

  public long count() {
    return jdbc.sql("select count(*) " + ALL).param("late", late()).query(Long.class).single();
  }

  private OffsetDateTime late() {
    return OffsetDateTime.now(clock).minus(LATE);
  }

  private static Undelivered undelivered(ResultSet row) throws SQLException {
    return new Undelivered(
        row.getLong("id"),
        Account.parse(row.getString("account")).channel(),
        row.getBoolean("waiting") ? State.WAITING : State.GIVEN_UP,
        reason(row.getString("failure")),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  /** Failures are stored as {@code error 131026: words}, {@code window: words}, or just words. */
  static Reason reason(String failure) {
    Matcher coded = CODED.matcher(failure);
    return coded.matches()
        ? new Reason(coded.group("code"), Objects.requireNonNullElse(coded.group("words"), failure))
        : new Reason("other", failure);
  }
}
