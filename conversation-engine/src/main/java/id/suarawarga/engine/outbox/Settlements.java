package id.suarawarga.engine.outbox;

import id.suarawarga.engine.outbox.Settlement.Cancelled;
import id.suarawarga.engine.outbox.Settlement.Failed;
import id.suarawarga.engine.outbox.Settlement.Later;
import id.suarawarga.engine.outbox.Settlement.Sent;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Writes what became of messages. Each statement is its own transaction and does not wait for the
 * disk: a settlement lost in a crash means that the message is sent again, which sending at least
 * once allows anyway.
 */
final class Settlements {

  // Only forward: a settled row never changes again. Rows are locked by ascending id, as by
  // Outbox.renew, which runs at the same time: else the plan decides, and the two wait in a circle.
  private static final String SETTLE =
      """
      with pending as (
        select id from outbox where id = any(:ids) and state = 'PENDING'
        order by id for no key update
      )
      update outbox o
      set state = s.state, external_id = s.external_id, failure = s.failure, settled_at = :now,
          body = null, lease_owner = null, lease_until = null
      from unnest(:ids, :states, :externalIds, :failures)
             as s (id, state, external_id, failure) join pending using (id),
           set_config('synchronous_commit', 'off', true)
      where o.id = s.id and o.state = 'PENDING'
      """;

  private static final String GIVE_BACK =
      """
      update outbox o
      set lease_owner = null, lease_until = null,
          not_before = case when o.id = l.id then l.not_before else o.not_before end,
          attempts = case when o.id = l.id then l.attempts else o.attempts end
      from unnest(:ids, :notBefore, :attempts) as l (id, not_before, attempts)
           join outbox p on p.id = l.id and p.state = 'PENDING' and p.lease_owner = :me,
           set_config('synchronous_commit', 'off', true)
      where o.respondent_id = p.respondent_id and o.state = 'PENDING' and o.lease_owner = :me
      returning o.id
      """;

  /** One final state. */
  private record End(long id, String state, @Nullable String externalId, @Nullable String failure) {

    static List<End> of(Settlement settlement) {
      return switch (settlement) {
        case Sent sent -> List.of(new End(sent.id(), "SENT", sent.externalId(), null));
        case Failed failed -> List.of(new End(failed.id(), "FAILED", null, failed.reason()));
        case Cancelled cancelled ->
            List.of(new End(cancelled.id(), "CANCELLED", null, cancelled.reason()));
        case Later later -> List.of();
      };
    }
  }

  private final JdbcClient jdbc;
  private final Lease lease;
  private final Holdings holdings;
  private final Lock ownership;

  Settlements(JdbcClient jdbc, Lease lease, Holdings holdings, Lock ownership) {
    this.jdbc = jdbc;
    this.lease = lease;
    this.holdings = holdings;
    this.ownership = ownership;
  }

  void write(List<Settlement> settlements) {
    end(settlements.stream().map(End::of).flatMap(List::stream).toList());
    giveBack(settlements.stream().filter(Later.class::isInstance).map(Later.class::cast).toList());
  }

  private void end(List<End> ends) {
    if (ends.isEmpty()) {
      return;
    }
    jdbc.sql(SETTLE)
        .param("now", lease.now())
        .param("ids", new SqlArrayValue("bigint", ends.stream().map(End::id).toArray()))
        .param("states", new SqlArrayValue("text", ends.stream().map(End::state).toArray()))
        .param(
            "externalIds", new SqlArrayValue("text", ends.stream().map(End::externalId).toArray()))
        .param("failures", new SqlArrayValue("text", ends.stream().map(End::failure).toArray()))
        .update();
    holdings.settled(ends.stream().map(End::id).toList());
  }

  private void giveBack(List<Later> later) {
    if (later.isEmpty()) {
      return;
    }
    ownership.lock();
    try {
      holdings.breakLines(later.stream().map(Later::id).toList());
      holdings.forget(givenBack(later));
    } finally {
      ownership.unlock();
    }
  }

  private List<Long> givenBack(List<Later> later) {
    Object[] ids = later.stream().map(Later::id).toArray();
    Object[] notBefore = later.stream().map(Later::notBefore).toArray();
    Object[] attempts = later.stream().map(Later::attempts).toArray();
    return jdbc.sql(GIVE_BACK)
        .param("me", lease.owner().value())
        .param("ids", new SqlArrayValue("bigint", ids))
        .param("notBefore", new SqlArrayValue("timestamptz", notBefore))
        .param("attempts", new SqlArrayValue("smallint", attempts))
        .query((row, n) -> row.getLong(1))
        .list();
  }
}
