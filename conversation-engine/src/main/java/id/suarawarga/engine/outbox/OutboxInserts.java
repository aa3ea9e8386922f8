package id.suarawarga.engine.outbox;

import id.suarawarga.engine.respondent.RespondentId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Writes replies. A row is born leased to this replica when all that is pending of its person
 * stands in this replica's line and is validly leased to it; otherwise it waits to be claimed.
 */
final class OutboxInserts {

  // Ids are drawn after the sort, so they grow in the order of the replies; and from turn to turn
  // too, because the ledger holds the lock on the person's conversation until it commits.
  private static final String INSERT =
      """
      insert into outbox (respondent_id, account, body, lease_owner, lease_until, created_at)
      select n.respondent_id, n.account, n.body,
             case when line.free then :me end, case when line.free then :until end, :now
      from unnest(:respondents, :accounts, :bodies)
             with ordinality as n (respondent_id, account, body, position),
           lateral (
             select not exists (
               select from outbox o
               where o.respondent_id = n.respondent_id and o.state = 'PENDING'
                 and not (o.id = any(:standing) and o.lease_owner = :me and o.lease_until > :now)
             ) as free
           ) as line
      order by n.position
      returning id, lease_owner is not null as mine
      """;

  private record Born(long id, boolean mine) {}

  private final JdbcClient jdbc;
  private final Lease lease;
  private final Holdings holdings;

  OutboxInserts(JdbcClient jdbc, Lease lease, Holdings holdings) {
    this.jdbc = jdbc;
    this.lease = lease;
    this.holdings = holdings;
  }

  Appended append(List<SealedReply> replies) {
    if (replies.isEmpty()) {
      return new Appended(List.of());
    }
    Map<RespondentId, Line> lines = holdings.linesOf(replies);
    Iterator<Born> born = insert(replies, holdings.standing(lines.values())).iterator();
    List<Appended.Row> rows = new ArrayList<>(replies.size());
    for (SealedReply reply : replies) {
      rows.add(new Appended.Row(message(reply, born.next()), lines.get(reply.respondent())));
    }
    return new Appended(rows);
  }

  private List<Born> insert(List<SealedReply> replies, List<Long> standing) {
    UUID[] respondents = replies.stream().map(r -> r.respondent().value()).toArray(UUID[]::new);
    String[] accounts = replies.stream().map(SealedReply::account).toArray(String[]::new);
    byte[][] bodies = replies.stream().map(SealedReply::body).toArray(byte[][]::new);
    return jdbc.sql(INSERT)
        .param("me", lease.owner().value())
        .param("until", lease.until())
        .param("now", lease.now())
        .param("respondents", new SqlArrayValue("uuid", (Object[]) respondents))
        .param("accounts", new SqlArrayValue("text", (Object[]) accounts))
        .param("bodies", new SqlArrayValue("bytea", (Object[]) bodies))
        .param("standing", new SqlArrayValue("bigint", standing.toArray()))
        .query((row, n) -> new Born(row.getLong("id"), row.getBoolean("mine")))
        .list();
  }

  private static OutboxMessage message(SealedReply reply, Born born) {
    return new OutboxMessage(born.id(), reply.respondent(), reply.message(), 0, born.mine());
  }
}
