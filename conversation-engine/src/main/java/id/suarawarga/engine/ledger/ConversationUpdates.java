package id.suarawarga.engine.ledger;

import id.suarawarga.engine.outbox.Winners;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The compare-and-set of conversations and, for those that win it, the memory of the message that
 * moved them and their wake-up: the beginning of the statement that goes on with their replies.
 *
 * <p>Why two replicas cannot both win: the second one's update waits for the row that the first has
 * locked, and under READ COMMITTED then checks its conditions again on the row as the first has
 * left it, where the version is no longer the expected one. The inbox is not looked at again by
 * that check, and need not be: whoever remembers a message raises the version of its person in the
 * same transaction, so an unmoved version proves that the inbox, too, is as this statement saw it.
 *
 * <p>Should one message be in the hands of two persons at once, which only a change of identity can
 * bring about, the unique key of the inbox stops the second; tried again alone, it is a duplicate.
 */
final class ConversationUpdates {

  // "offset 0" keeps the look into the inbox an index look-up for each turn: joined, a plan cached
  // while the inbox was small would read all of it for every batch.
  private static final String MOVE =
      """
      with winner as (
        update conversation c set version = t.before + 1, snapshot = t.snapshot,
          heard_at = greatest(c.heard_at, t.said_at)
        from unnest(:respondents, :before, :snapshots, :accounts, :externalIds, :saidAt,
                    :begun, :dueAt, :ended)
               as t (respondent_id, before, snapshot, account, external_id, said_at,
                     begun, due_at, ended)
        where c.respondent_id = t.respondent_id and c.version = t.before
          and not exists (
            select from inbox i
            where i.account = t.account and i.external_id = t.external_id offset 0)
        returning t.respondent_id, t.account, t.external_id, t.begun, t.due_at, t.ended
      ), remembered as (
        insert into inbox (account, external_id, received_at)
        select account, external_id, :receivedAt from winner
      ), woken as (
        insert into timer (respondent_id, run, number, due_at)
        select respondent_id, begun, 1, due_at from winner where begun is not null
        on conflict (respondent_id)
        do update set run = excluded.run, number = excluded.number, due_at = excluded.due_at
      ), left_alone as (
        delete from timer using winner
        where timer.respondent_id = winner.respondent_id and winner.ended
      )
      """;

  private static final String KNOWN =
      """
      select t.respondent_id
      from unnest(:respondents, :accounts, :externalIds) as t (respondent_id, account, external_id)
           join inbox i on i.account = t.account and i.external_id = t.external_id
      """;

  private final JdbcClient jdbc;
  private final Duration remindAfter;

  ConversationUpdates(JdbcClient jdbc, Duration remindAfter) {
    this.jdbc = jdbc;
    this.remindAfter = remindAfter;
  }

  /** Those win whose conversations are where the turns expect them. */
  Winners winners(List<Waiting> turns, Instant now) {
    // Sorted, so that two replicas with the same persons wait for each other and do not deadlock.
    // Should a plan take another order, PostgreSQL undoes one batch, and its turns run alone.
    List<Waiting> sorted =
        turns.stream().sorted(Comparator.comparing(turn -> turn.respondent().value())).toList();
    List<WakeUp> wakeUps =
        sorted.stream().map(turn -> WakeUp.after(turn.entry(), remindAfter)).toList();
    Map<String, Object> parameters = messages(sorted);
    parameters.put("before", array("bigint", sorted, turn -> turn.entry().before().version()));
    byte[][] snapshots = sorted.stream().map(Waiting::snapshot).toArray(byte[][]::new);
    parameters.put("snapshots", new SqlArrayValue("bytea", (Object[]) snapshots));
    parameters.put("saidAt", array("timestamptz", sorted, turn -> turn.entry().saidAt()));
    parameters.put("receivedAt", now.atOffset(ZoneOffset.UTC));
    parameters.put("saidAt", array("timestamptz", sorted, turn -> turn.entry().saidAt()));
    parameters.put("begun", array("text", wakeUps, WakeUp::begun));
    parameters.put("dueAt", array("timestamptz", wakeUps, WakeUp::dueAt));
    parameters.put("ended", array("bool", wakeUps, WakeUp::ended));
    return new Winners(MOVE, parameters);
  }

  /** Whose message has had its effect before. */
  Set<RespondentId> known(List<Waiting> turns) {
    return turns.isEmpty()
        ? Set.of()
        : new HashSet<>(
            jdbc.sql(KNOWN)
                .params(messages(turns))
                .query((row, n) -> new RespondentId(row.getObject(1, UUID.class)))
                .list());
  }

  private static Map<String, Object> messages(List<Waiting> turns) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("respondents", array("uuid", turns, turn -> turn.respondent().value()));
    parameters.put("accounts", array("text", turns, Waiting::account));
    parameters.put("externalIds", array("text", turns, Waiting::externalId));
    return parameters;
  }

  private static <T> SqlArrayValue array(
      String type, List<T> rows, Function<T, @Nullable Object> column) {
    return new SqlArrayValue(type, rows.stream().map(column).toArray());
  }
}
