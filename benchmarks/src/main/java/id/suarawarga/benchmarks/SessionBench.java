package id.suarawarga.benchmarks;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.session.RedisSessionStore;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The session of a conversation in review, on a real Redis, sealed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SessionBench {

  private final Conversation conversation = Chat.inReview().conversation();
  private final RedisSessionStore store =
      new RedisSessionStore(
          TestServers.redisUrl(),
          new Vault("a master key for benchmarks, long enough"),
          Duration.ofHours(1));

  /** The store does not wait for its connection, but the figures have to. */
  @Setup
  public void awaitConnection() {
    while (load().isEmpty()) {
      store.keep(conversation);
    }
  }

  @Benchmark
  public Conversation read() {
    return load().orElseThrow();
  }

  /** Keeping does not wait for Redis, so the read behind it tells when it is done. */
  @Benchmark
  public Conversation writeThenRead() {
    store.keep(conversation);
    return load().orElseThrow();
  }

  @TearDown
  public void close() {
    store.close();
  }

  /** Empty when Redis does not answer in time; that is no figure to count. */
  private Optional<Conversation> load() {
    return store.load(conversation.respondent());
  }
}
