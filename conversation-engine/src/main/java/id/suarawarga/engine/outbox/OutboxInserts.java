package id.suarawarga.engine.outbox;

import id.suarawarga.engine.respondent.RespondentId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Writes replies. A row is born leased to this replica when all that is pending of its person
 * stands in this replica's line and is validly leased to it; otherwise it waits to be claimed.
 */
final class OutboxInserts {

  // All looks up by key. Planning it anew for each batch costs PostgreSQL as much as running it;
  // and a plan kept from when the tables were small must not read them whole. Sent along with the
  // statement, it costs no wait.
  private static final String PLAN_ONCE =
      """
      select set_config('plan_cache_mode', 'force_generic_plan', true),
             set_config('enable_seqscan', 'off', true);
      """;

  // Ids are drawn after the sort, so they grow in the order of the replies; and from turn to turn
  // too, because the ledger holds the lock on the person's conversation until it commits.
  private static final String INSERT =
      """
      , reply as (
        insert into outbox (respondent_id, account, body, lease_owner, lease_until, created_at)
        select n.respondent_id, n.account, n.body,
               case when line.free then :replyOwner end, case when line.free then :replyUntil end,
               :replyNow
        from unnest(:replyTo, :replyAccounts, :replyBodies)
               with ordinality as n (respondent_id, account, body, position)
             join winner on winner.respondent_id = n.respondent_id,
             lateral (
               select not exists (
                 select from outbox o
                 where o.respondent_id = n.respondent_id and o.state = 'PENDING'
                   and not (o.id = any(:replyLine) and o.lease_owner = :replyOwner
                            and o.lease_until > :replyNow)
               ) as free
             ) as line
        order by n.position
        returning id, respondent_id, lease_owner is not null as mine
      )
      select winner.respondent_id, reply.id, reply.mine
      from winner left join reply on reply.respondent_id = winner.respondent_id
      order by reply.id
      """;

  private record Born(long id, boolean mine) {}

  private final NamedParameterJdbcTemplate jdbc;
  private final Lease lease;
  private final Holdings holdings;

  OutboxInserts(DataSource database, Lease lease, Holdings holdings) {
    this.jdbc = new NamedParameterJdbcTemplate(database);
    this.lease = lease;
    this.holdings = holdings;
  }

  Appended append(List<SealedReply> replies, Winners winners, Set<RespondentId> expected) {
    Map<RespondentId, Line> lines = holdings.linesOf(replies);
    Map<RespondentId, Queue<Born>> born =
        insert(replies, winners, holdings.standing(lines.values()));
    List<Appended.Row> rows = new ArrayList<>(replies.size());
    for (SealedReply reply : replies) {
      Queue<Born> own = born.get(reply.respondent());
      if (own != null) {
        rows.add(new Appended.Row(message(reply, own.remove()), lines.get(reply.respondent())));
      }
    }
    return new Appended(expected, born.keySet(), rows);
  }

  private Map<RespondentId, Queue<Born>> insert(
      List<SealedReply> replies, Winners winners, List<Long> standing) {
    Object[] respondents = replies.stream().map(reply -> reply.respondent().value()).toArray();
    Object[] accounts = replies.stream().map(SealedReply::account).toArray();
    byte[][] bodies = replies.stream().map(SealedReply::body).toArray(byte[][]::new);
    MapSqlParameterSource parameters =
        new MapSqlParameterSource(winners.parameters())
            .addValue("replyOwner", lease.owner().value())
            .addValue("replyUntil", lease.until())
            .addValue("replyNow", lease.now())
            .addValue("replyTo", new SqlArrayValue("uuid", respondents))
            .addValue("replyAccounts", new SqlArrayValue("text", accounts))
            .addValue("replyBodies", new SqlArrayValue("bytea", (Object[]) bodies))
            .addValue("replyLine", new SqlArrayValue("bigint", standing.toArray()));
    Map<RespondentId, Queue<Born>> born =
        jdbc.execute(PLAN_ONCE + winners.with() + INSERT, parameters, OutboxInserts::born);
    return born == null ? Map.of() : born;
  }

  private static Map<RespondentId, Queue<Born>> born(PreparedStatement both) throws SQLException {
    both.execute();
    both.getMoreResults(); // past what PLAN_ONCE says
    Map<RespondentId, Queue<Born>> born = new HashMap<>();
    try (ResultSet row = both.getResultSet()) {
      while (row.next()) {
        RespondentId respondent = new RespondentId(row.getObject("respondent_id", UUID.class));
        Queue<Born> own = born.computeIfAbsent(respondent, any -> new ArrayDeque<>());
        long id = row.getLong("id");
        if (!row.wasNull()) {
          own.add(new Born(id, row.getBoolean("mine")));
        }
      }
    }
    return born;
  }

  private static OutboxMessage message(SealedReply reply, Born born) {
    return new OutboxMessage(born.id(), reply.respondent(), reply.message(), 0, born.mine());
  }
}
