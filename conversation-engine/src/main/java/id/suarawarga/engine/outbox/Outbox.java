package id.suarawarga.engine.outbox;

import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Replies waiting to be sent, in order per person, whichever replica sends them.
 *
 * <p><b>Order.</b> Ids of one person's rows grow from turn to turn, and at any time all valid
 * leases of a person's rows belong to one replica: a row is born leased only if everything older of
 * that person is being sent by the same replica, and a {@linkplain #claim claim} takes a person
 * whole, or not at all while another replica holds any of them. Whoever holds a person sends their
 * rows by ascending id. The replicas' clocks must agree to well within the lease.
 *
 * <p><b>At least once.</b> A replica that stops answering loses its rows when the lease ends; what
 * it had sent but not settled is sent again.
 */
public final class Outbox {

  private static final int CHUNK = 5_000;

  private final JdbcClient jdbc;
  private final Lease lease;
  private final OutboundJson json;
  private final Holdings holdings = new Holdings();

  /** Claiming persons and giving them back exclude each other. */
  private final ReentrantLock ownership = new ReentrantLock();

  private final OutboxInserts inserts;
  private final Claims claims;
  private final Settlements settlements;

  /**
   * Of one replica.
   *
   * @param database should give up a connection that does not answer (a socket timeout)
   * @param lease how long a row stays this replica's without {@link #renew}
   */
  public Outbox(DataSource database, Vault vault, ReplicaId owner, Duration lease, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.lease = new Lease(owner, lease, clock);
    this.json = new OutboundJson(vault);
    this.inserts = new OutboxInserts(database, this.lease, holdings);
    this.settlements = new Settlements(jdbc, this.lease, holdings, ownership);
    this.claims = new Claims(database, this.lease, json, settlements);
  }

  /** Makes a reply ready for {@link #append}; costs time, so it is done before the transaction. */
  public SealedReply seal(RespondentId respondent, OutboundMessage message) {
    return new SealedReply(respondent, message, json.seal(message));
  }

  /** Writes replies in their order, inside a transaction. */
  public Appended append(List<SealedReply> replies) {
    return append(replies, Winners.everybody(replies));
  }

  /**
   * Writes the winners' replies in their order; the ledger's part. It is one statement, and so may
   * do without a transaction of its own, but not without its {@linkplain
   * TransactionSynchronizationManager synchronization}, by which the outbox hears how it ended.
   */
  public Appended append(List<SealedReply> replies, Winners winners) {
    Set<RespondentId> persons =
        replies.stream().map(SealedReply::respondent).collect(Collectors.toUnmodifiableSet());
    holdings.expect(persons);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              holdings.abandon(persons);
            }
          }
        });
    return inserts.append(replies, winners, persons);
  }

  /**
   * Hands the messages of a transaction that has committed to the relay, those at least that this
   * replica is to send.
   *
   * @param relay only queues them: it is called under a lock, and must take none that is ever held
   *     while the outbox is called; throws {@link java.util.concurrent.RejectedExecutionException}
   *     when it has no room, and gets them by {@link #claim} later
   * @return all of them, in the order of {@link #append}; {@code mine} says which the relay has
   */
  public List<OutboxMessage> hold(Appended appended, Consumer<List<OutboxMessage>> relay) {
    return holdings.hold(appended, relay);
  }

  /**
   * Takes what was left behind, by a replica that died, behind older messages or until later, and
   * hands it to the relay in the order of sending.
   *
   * @param persons how many persons to take at most, each with all their pending messages
   * @param relay only queues them, as with {@link #hold}
   * @return how many messages
   */
  public int claim(int persons, Consumer<List<OutboxMessage>> relay) {
    ownership.lock();
    try {
      List<Long> known = holdings.beginClaim();
      return holdings.endClaim(claims.claim(persons, known), relay);
    } finally {
      ownership.unlock();
    }
  }

  /**
   * Whether this replica is the one to send it; to be asked right before sending. No longer so when
   * it was settled, given back with its person, or lost to another replica.
   */
  public boolean holds(long id) {
    return holdings.holds(id);
  }

  /** How often to {@link #renew}: three times in a lease. */
  public Duration renewEvery() {
    return lease.length().dividedBy(3);
  }

  /**
   * Extends the leases of all messages that the relay has. Called by the thread that claims.
   *
   * @return the ids of messages that another replica has taken over, because we were too late: they
   *     must not be sent by us any more
   */
  public Set<Long> renew() {
    List<Long> held = holdings.all();
    Set<Long> lost = new HashSet<>(held);
    if (!held.isEmpty()) {
      lost.removeAll(renewed(held));
      holdings.breakLines(lost);
      holdings.forget(lost);
    }
    return lost;
  }

  private List<Long> renewed(List<Long> held) {
    return jdbc.sql(
            """
            with pending as (
              select id from outbox
              where id = any(:held) and lease_owner = :me and settled_at is null
              order by id for no key update
            )
            update outbox o set lease_until = :until
            from pending, set_config('synchronous_commit', 'off', true)
            where o.id = pending.id and o.lease_owner = :me and o.settled_at is null
            returning o.id
            """)
        .param("until", lease.until())
        .param("held", new SqlArrayValue("bigint", held.toArray()))
        .param("me", lease.owner().value())
        .query((row, n) -> row.getLong(1))
        .list();
  }

  /**
   * Gives everything back at shutdown, so that another replica need not wait for the leases to end.
   * The ledger must be closed before and the relay must have stopped sending.
   */
  public void release() {
    List<Long> held = holdings.all();
    holdings.breakLines(held);
    jdbc.sql(
            """
            update outbox set lease_owner = null, lease_until = null
            where lease_owner = :me and state = 'PENDING'
            """)
        .param("me", lease.owner().value())
        .update();
    holdings.forget(held);
  }

  /**
   * Writes what became of messages; only forward, so a message settled before stays as it is. The
   * text and the address of a message are removed when its settlement is final.
   */
  public void settle(List<Settlement> those) {
    settlements.write(those);
  }

  /**
   * Deletes messages settled before then, in chunks.
   *
   * @return how many
   */
  public int purge(Instant before) {
    int all = 0;
    int deleted;
    do {
      deleted = purgeChunk(before);
      all += deleted;
    } while (deleted == CHUNK);
    return all;
  }

  private int purgeChunk(Instant before) {
    return jdbc.sql(
            """
            delete from outbox where id in (
              select id from outbox
              where state <> 'PENDING' and settled_at < :before
              order by id limit :chunk)
            """)
        .param("before", Lease.timestamp(before))
        .param("chunk", CHUNK)
        .update();
  }

  /** How many messages wait, over all replicas. */
  public long depth() {
    return jdbc.sql("select count(*) from outbox where state = 'PENDING'")
        .query(Long.class)
        .single();
  }
}
