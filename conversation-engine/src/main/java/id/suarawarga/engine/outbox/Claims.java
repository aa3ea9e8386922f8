package id.suarawarga.engine.outbox;

import id.suarawarga.engine.privacy.BrokenSealException;
import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import tools.jackson.core.JacksonException;

/**
 * Takes what was left behind. A person is taken whole or not at all, so that at any time the valid
 * leases of one person's rows belong to one replica: that is what keeps the order across replicas.
 *
 * <p>The lock on a person's oldest pending row decides between two replicas that want the same
 * person. The conditions on that row are checked again once it is locked, so a person whom another
 * replica took (or whose row it settled) a moment ago is left alone.
 *
 * <p>A row is free when it has no lease, an expired one, or one of ours that we do not know of: a
 * commit whose answer was lost.
 */
final class Claims {

  // Only a person's oldest row is ever tried, so only that one can have a not_before.
  private static final String CLAIM =
      """
      with head as (
        select distinct on (respondent_id) id
        from outbox where state = 'PENDING'
        order by respondent_id, id
      ), taken as (
        select o.respondent_id
        from outbox o join head using (id)
        where o.state = 'PENDING'
          and (o.lease_owner is null or o.lease_owner = :me or o.lease_until <= :now)
          and (o.not_before is null or o.not_before <= :now)
          and exists (
            select from outbox free
            where free.respondent_id = o.respondent_id and free.state = 'PENDING'
              and (free.lease_owner is null or free.lease_until <= :now
                   or free.lease_owner = :me and free.id <> all(:known)))
          and not exists (
            select from outbox other
            where other.respondent_id = o.respondent_id and other.state = 'PENDING'
              and other.lease_owner <> :me and other.lease_until > :now)
        order by o.id
        limit :persons
        for update of o skip locked
      )
      update outbox o set lease_owner = :me, lease_until = :until
      from taken
      where o.respondent_id = taken.respondent_id and o.state = 'PENDING'
        and (o.lease_owner is null or o.lease_owner = :me or o.lease_until <= :now)
      returning o.id, o.respondent_id, o.body, o.attempts
      """;

  private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

  private final JdbcClient jdbc;
  private final Lease lease;
  private final OutboundJson json;
  private final Settlements settlements;

  Claims(JdbcClient jdbc, Lease lease, OutboundJson json, Settlements settlements) {
    this.jdbc = jdbc;
    this.lease = lease;
    this.json = json;
    this.settlements = settlements;
  }

  /**
   * Takes persons of whom something is free.
   *
   * @param known rows leased to us that are not free
   * @return all pending rows of these persons, the known ones too, in the order of sending
   */
  List<OutboxMessage> claim(int persons, List<Long> known) {
    List<Settlement> unreadable = new ArrayList<>();
    List<OutboxMessage> messages = new ArrayList<>();
    RowCallbackHandler reader = row -> read(row, messages, unreadable);
    jdbc.sql(CLAIM)
        .param("me", lease.owner().value())
        .param("now", lease.now())
        .param("until", lease.until())
        .param("known", new SqlArrayValue("bigint", known.toArray()))
        .param("persons", persons)
        .query(reader);
    settlements.write(unreadable);
    messages.sort(Comparator.comparingLong(OutboxMessage::id));
    return messages;
  }

  /** One row sealed with another key must not keep all others from being sent. */
  private void read(ResultSet row, List<OutboxMessage> messages, List<Settlement> unreadable)
      throws SQLException {
    long id = row.getLong("id");
    try {
      var person = new RespondentId(row.getObject("respondent_id", UUID.class));
      var message = json.open(row.getBytes("body"));
      messages.add(new OutboxMessage(id, person, message, row.getInt("attempts"), true));
    } catch (BrokenSealException | JacksonException e) {
      LOG.error("message {} cannot be read ({})", id, e.getClass().getSimpleName());
      unreadable.add(new Settlement.Failed(id, "UNREADABLE"));
    }
  }
}
