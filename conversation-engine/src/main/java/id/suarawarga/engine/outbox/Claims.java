package id.suarawarga.engine.outbox;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

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

  // Only a person's oldest row is ever tried, so only that one can have to wait. The heads are
  // looked up by id, hence settled_at; see Settlements.
  private static final String CLAIM =
      """
      with head as (
        select distinct on (respondent_id) id
        from outbox where state = 'PENDING'
        order by respondent_id, id
      ), taken as (
        select o.respondent_id
        from outbox o join head using (id)
        where o.settled_at is null
          and (o.lease_owner is null or o.lease_owner = :me or o.lease_until <= :now)
          and (o.not_before is null or o.not_before <= :now)
          and (o.silent_since is null or exists (
            select from conversation c
            where c.respondent_id = o.respondent_id and c.heard_at > o.silent_since))
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
      update outbox o set lease_owner = :me, lease_until = :until, silent_since = null, failure = null
      from taken
      where o.respondent_id = taken.respondent_id and o.state = 'PENDING'
        and (o.lease_owner is null or o.lease_owner = :me or o.lease_until <= :now)
      returning o.id, o.respondent_id, o.body, o.attempts
      """;

  /** How long a person waits whose first row cannot be opened. */
  private static final Duration LOCKED = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Lease lease;
  private final OutboundJson json;
  private final Settlements settlements;
  private boolean alarmed;

  Claims(DataSource database, Lease lease, OutboundJson json, Settlements settlements) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
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
    Claimed claimed =
        Objects.requireNonNull(transaction.execute(status -> take(persons, known, status)));
    if (claimed.hasLocked()) {
      alarm();
    }
    settlements.write(claimed.rest(lease.clock().instant().plus(LOCKED)));
    return claimed.messages();
  }

  /**
   * A clock that is set back meanwhile makes leases that others take now look expired, so then
   * nothing is taken.
   */
  private Claimed take(int persons, List<Long> known, TransactionStatus status) {
    OffsetDateTime now = lease.now();
    Claimed claimed = new Claimed(json);
    jdbc.sql(CLAIM)
        .param("me", lease.owner().value())
        .param("now", now)
        .param("until", lease.until())
        .param("known", new SqlArrayValue("bigint", known.toArray()))
        .param("persons", persons)
        .query(claimed);
    if (lease.now().isBefore(now)) {
      status.setRollbackOnly();
      return new Claimed(json);
    }
    return claimed;
  }

  private void alarm() {
    if (!alarmed) {
      alarmed = true;
      LOG.error(
          "ALARM replies are sealed with another master key: set SUARA_SECRET to the key they were"
              + " stored with. They are kept and tried every {}",
          LOCKED);
    }
  }
}
