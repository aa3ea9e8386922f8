package id.suarawarga.benchmarks;

import id.suarawarga.engine.ledger.CommitResult;
import id.suarawarga.engine.ledger.CommitResult.Committed;
import id.suarawarga.engine.ledger.JdbcLedger;
import id.suarawarga.engine.ledger.LedgerSettings;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.ReplicaId;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a turn to the news that it is on disk: an answer to a question, with one reply. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class LedgerBench {

  private static final int BATCH = 32;

  private final DurableDatabase database = new DurableDatabase();
  private final Vault vault = new Vault("a master key for benchmarks, long enough");
  private final Outbox outbox =
      new Outbox(
          database.pool, vault, ReplicaId.random(), Duration.ofMinutes(1), Clock.systemUTC());
  private final BlockingQueue<OutboxMessage> unsent = new LinkedBlockingQueue<>();
  private final JdbcLedger ledger =
      new JdbcLedger(
          database.pool,
          vault,
          outbox,
          List.of(),
          unsent::addAll,
          new LedgerSettings(Clock.systemUTC(), Duration.ofMinutes(30), 1));

  private final List<Respondent> respondents =
      Stream.generate(Respondent::new).limit(BATCH).toList();

  @Setup
  public void store() {
    respondents.forEach(respondent -> database.insert(respondent.conversation()));
  }

  @Benchmark
  public List<Committed> one() {
    return commit(respondents.subList(0, 1));
  }

  /** All at once, as from so many threads; the time is that until the last is on disk. */
  @Benchmark
  public List<Committed> thirtyTwo() {
    return commit(respondents);
  }

  /** As the relay does it; rows that wait would make the next turns of the same persons slower. */
  @TearDown(Level.Invocation)
  public void settle() {
    List<OutboxMessage> sent = new ArrayList<>();
    unsent.drainTo(sent);
    outbox.settle(
        sent.stream().<Settlement>map(reply -> new Settlement.Sent(reply.id(), null)).toList());
  }

  @TearDown
  public void close() {
    ledger.close();
    database.close();
  }

  private List<Committed> commit(List<Respondent> those) {
    List<CompletableFuture<CommitResult>> results =
        those.stream().map(respondent -> ledger.commit(respondent.answer())).toList();
    return results.stream().map(result -> (Committed) result.join()).toList();
  }
}
