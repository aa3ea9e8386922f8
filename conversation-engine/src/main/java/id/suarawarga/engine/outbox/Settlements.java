package id.suarawarga.engine.outbox;

import id.suarawarga.engine.outbox.Settlement.Cancelled;
import id.suarawarga.engine.outbox.Settlement.Failed;
import id.suarawarga.engine.outbox.Settlement.Later;
import id.suarawarga.engine.outbox.Settlement.Sent;
import id.suarawarga.engine.outbox.Settlement.Silent;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
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
  // What is looked up by id is pending while settled_at is null: said by its state, the planner may
  // read all of the index of what is pending instead, with the dead entries of the last minutes.
  private static final String SETTLE =
      """
      with pending as (
        select id from outbox where id = any(:ids) and settled_at is null
        order by id for no key update
      )
      update outbox o
      set state = s.state, external_id = s.external_id, failure = s.failure, settled_at = :now,
          body = null, lease_owner = null, lease_until = null
      from unnest(:ids, :states, :externalIds, :failures)
             as s (id, state, external_id, failure) join pending using (id),
           set_config('synchronous_commit', 'off', true)
      where o.id = s.id and o.settled_at is null
      """;

  private static final String GIVE_BACK =
      """
      update outbox o
      set lease_owner = null, lease_until = null,
          not_before = case when o.id = l.id then l.not_before else o.not_before end,
          attempts = case when o.id = l.id then coalesce(l.attempts, o.attempts) else o.attempts end,
          silent_since = case when o.id = l.id then l.silent_since else o.silent_since end,
          failure = case when o.id = l.id then l.failure else o.failure end
      from unnest(:ids, :notBefore, :attempts, :silentSince, :failures)
             as l (id, not_before, attempts, silent_since, failure)
           join outbox p on p.id = l.id and p.settled_at is null and p.lease_owner = :me,
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
        case Later _, Silent _ -> List.of();
      };
    }
  }

  /** One message that waits, and until when or for what. */
  private record Wait(
      long id,
      @Nullable Instant notBefore,
      @Nullable Integer attempts,
      @Nullable Instant silentSince,
      @Nullable String failure) {

    static List<Wait> of(Settlement settlement) {
      return switch (settlement) {
        case Later(var id, var until, var attempts) ->
            List.of(new Wait(id, until, attempts, null, null));
        case Silent(var id, var reason, var since) ->
            List.of(new Wait(id, null, null, since, reason));
        case Sent _, Failed _, Cancelled _ -> List.of();
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
    giveBack(settlements.stream().map(Wait::of).flatMap(List::stream).toList());
  }

  private void end(List<End> ends) {
    if (ends.isEmpty()) {
      return;
    }
    jdbc.sql(SETTLE)
        .param("now", lease.now())
        .param("ids", array("bigint", ends, End::id))
        .param("states", array("text", ends, End::state))
        .param("externalIds", array("text", ends, End::externalId))
        .param("failures", array("text", ends, End::failure))
        .update();
    holdings.settled(ends.stream().map(End::id).toList());
  }

  private void giveBack(List<Wait> waits) {
    if (waits.isEmpty()) {
      return;
    }
    ownership.lock();
    try {
      holdings.breakLines(waits.stream().map(Wait::id).toList());
      holdings.forget(givenBack(waits));
    } finally {
      ownership.unlock();
    }
  }

  private List<Long> givenBack(List<Wait> waits) {
    return jdbc.sql(GIVE_BACK)
        .param("me", lease.owner().value())
        .param("ids", array("bigint", waits, Wait::id))
        .param("notBefore", array("timestamptz", waits, Wait::notBefore))
        .param("attempts", array("smallint", waits, Wait::attempts))
        .param("silentSince", array("timestamptz", waits, Wait::silentSince))
        .param("failures", array("text", waits, Wait::failure))
        .query((row, n) -> row.getLong(1))
        .list();
  }

  private static <T> SqlArrayValue array(
      String type, List<T> rows, Function<T, @Nullable Object> value) {
    return new SqlArrayValue(type, rows.stream().map(value).toArray());
  }
}
