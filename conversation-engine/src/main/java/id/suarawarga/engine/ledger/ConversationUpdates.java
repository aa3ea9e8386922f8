package id.suarawarga.engine.ledger;

import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * The compare-and-set of conversations and, for those that win it, the memory of the message that
 * moved them, in one statement.
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
      with moved as (
        update conversation c set version = t.before + 1, snapshot = t.snapshot,
          heard_at = greatest(c.heard_at, t.said_at)
        from unnest(:respondents, :before, :snapshots, :accounts, :externalIds, :saidAt)
               as t (respondent_id, before, snapshot, account, external_id, said_at)
        where c.respondent_id = t.respondent_id and c.version = t.before
          and not exists (
            select from inbox i
            where i.account = t.account and i.external_id = t.external_id offset 0)
        returning t.respondent_id, t.account, t.external_id
      ), remembered as (
        insert into inbox (account, external_id, received_at)
        select account, external_id, :now from moved
      )
      select respondent_id from moved
      """;

  private static final String KNOWN =
      """
      select t.respondent_id
      from unnest(:respondents, :accounts, :externalIds) as t (respondent_id, account, external_id)
           join inbox i on i.account = t.account and i.external_id = t.external_id
      """;

  private final JdbcClient jdbc;

  ConversationUpdates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Moves the conversations that are where the turns expect them; returns whose they are. */
  Set<RespondentId> move(List<Waiting> turns, Instant now) {
    // Sorted, so that two replicas with the same persons wait for each other and do not deadlock.
    // Should a plan take another order, PostgreSQL undoes one batch, and its turns run alone.
    List<Waiting> sorted =
        turns.stream().sorted(Comparator.comparing(turn -> turn.respondent().value())).toList();
    Object[] before = sorted.stream().map(turn -> turn.entry().before().version()).toArray();
    Object[] saidAt = sorted.stream().map(turn -> turn.entry().saidAt()).toArray();
    byte[][] snapshots = sorted.stream().map(Waiting::snapshot).toArray(byte[][]::new);
    return respondents(
        messages(MOVE, sorted)
            .param("before", new SqlArrayValue("bigint", before))
            .param("snapshots", new SqlArrayValue("bytea", (Object[]) snapshots))
            .param("saidAt", new SqlArrayValue("timestamptz", saidAt))
            .param("now", now.atOffset(ZoneOffset.UTC)));
  }

  /** Whose message has had its effect before. */
  Set<RespondentId> known(List<Waiting> turns) {
    return turns.isEmpty() ? Set.of() : respondents(messages(KNOWN, turns));
  }

  private StatementSpec messages(String sql, List<Waiting> turns) {
    Object[] respondents = turns.stream().map(turn -> turn.respondent().value()).toArray();
    Object[] accounts = turns.stream().map(Waiting::account).toArray();
    Object[] externalIds = turns.stream().map(Waiting::externalId).toArray();
    return jdbc.sql(sql)
        .param("respondents", new SqlArrayValue("uuid", respondents))
        .param("accounts", new SqlArrayValue("text", accounts))
        .param("externalIds", new SqlArrayValue("text", externalIds));
  }

  private static Set<RespondentId> respondents(StatementSpec statement) {
    return new HashSet<>(
        statement.query((row, n) -> new RespondentId(row.getObject(1, UUID.class))).list());
  }
}
