package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.ledger.CommitResult.Refused;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.SealedReply;
import id.suarawarga.engine.privacy.Vault;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes turns real. A turn is committed once and whole, or not at all; many turns of different
 * persons share a transaction, but none is ever harmed by another.
 *
 * <p>A connection that does not answer is given up after 1.5 s. So that callers hear of a database
 * that is away within 2 s, the data source should give up as early: HikariCP {@code
 * connectionTimeout} of at most 1,500 ms and {@code validationTimeout} of 500 ms. It should have
 * two connections more than committer threads.
 */
public final class JdbcLedger implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcLedger.class);

  private final Vault vault;
  private final MessageIds ids;
  private final Outbox outbox;
  private final TurnTransaction transaction;
  private final Committers committers;

  /**
   * Starts the committer threads.
   *
   * @param writers called in this order; each takes the outcomes of its type
   * @param relay is handed the replies that this replica is to send as soon as they are committed,
   *     on the committer thread, because only there do two turns of a person come in order; see
   *     {@link Outbox#hold}
   */
  public JdbcLedger(
      DataSource database,
      Vault vault,
      Outbox outbox,
      List<OutcomeWriter<?>> writers,
      Consumer<List<OutboxMessage>> relay,
      LedgerSettings settings) {
    this.vault = vault;
    this.ids = new MessageIds(vault);
    this.outbox = outbox;
    this.transaction = new TurnTransaction(database, outbox, writers, relay, settings);
    this.committers = new Committers(settings.committers(), this::commitBatch);
  }

  /**
   * Commits a turn. The future is completed on a committer thread, so what follows must not block
   * it. It fails with {@link LedgerUnavailableException} when the turn should be tried again later
   * and with {@link UncommittableException} when that would not help.
   */
  public CompletableFuture<CommitResult> commit(Entry entry) {
    CompletableFuture<CommitResult> future = new CompletableFuture<>();
    try {
      if (!committers.add(prepare(entry, future))) {
        future.completeExceptionally(new LedgerUnavailableException("closing"));
      }
    } catch (RuntimeException e) {
      future.completeExceptionally(new UncommittableException(e));
    }
    return future;
  }

  /** Commits what is waiting, then ends. */
  @Override
  public void close() {
    committers.close();
  }

  private Waiting prepare(Entry entry, CompletableFuture<CommitResult> future) {
    Conversation next = entry.turn().next();
    byte[] snapshot = vault.seal(Snapshot.write(next), Conversations.PURPOSE);
    List<SealedReply> replies =
        entry.turn().replies().stream()
            .map(reply -> outbox.seal(next.respondent(), reply))
            .toList();
    return new Waiting(entry, ids.of(entry.cause()), snapshot, replies, future);
  }

  private void commitBatch(List<Waiting> batch) {
    try {
      finish(batch, transaction.commit(batch));
    } catch (RuntimeException | Error e) {
      if (Failures.of(e) == Failures.DISCONNECTED) {
        giveUp(batch, e);
      } else {
        LOG.info("{} turns together failed ({}): each alone", batch.size(), Failures.name(e));
        commitEachAlone(batch);
      }
    }
  }

  private void commitEachAlone(List<Waiting> batch) {
    for (int i = 0; i < batch.size(); i++) {
      List<Waiting> alone = batch.subList(i, i + 1);
      try {
        finish(alone, transaction.commit(alone));
      } catch (RuntimeException | Error e) {
        if (Failures.of(e) == Failures.DISCONNECTED) {
          giveUp(batch.subList(i, batch.size()), e);
          return;
        }
        alone.forEach(turn -> fail(turn, e));
      }
    }
  }

  private static void finish(List<Waiting> batch, List<CommitResult> results) {
    for (int i = 0; i < batch.size(); i++) {
      batch.get(i).complete(results.get(i));
    }
  }

  private static void fail(Waiting turn, Throwable cause) {
    if (cause instanceof RefusedException refused) {
      turn.complete(new Refused(refused.refusal()));
    } else if (Failures.of(cause) == Failures.PASSING) {
      turn.fail(new LedgerUnavailableException(Failures.name(cause)));
    } else {
      turn.fail(new UncommittableException(cause));
    }
  }

  /** Whoever waits behind this batch would only wait as long for the same news. */
  private void giveUp(List<Waiting> batch, Throwable cause) {
    LOG.warn("{} turns not committed ({})", batch.size(), Failures.name(cause));
    LedgerUnavailableException unavailable = new LedgerUnavailableException(Failures.name(cause));
    batch.forEach(turn -> turn.fail(unavailable));
    committers.drain().forEach(turn -> turn.fail(unavailable));
  }
}
