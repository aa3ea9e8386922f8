package id.suarawarga.benchmarks;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.privacy.Vault;
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
import org.openjdk.jmh.annotations.Warmup;

/** The JSON of a conversation in review, with all nine answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SnapshotBench {

  private static final String PURPOSE = "conversation";

  private final Conversation conversation = Chat.inReview().conversation();
  private final byte[] json = Snapshot.write(conversation);
  private final Vault vault = new Vault("a master key for benchmarks, long enough");
  private final byte[] sealed = vault.seal(json, PURPOSE);

  @Setup
  public void printSize() {
    System.out.printf("[%d bytes of JSON, %d sealed] ", json.length, sealed.length);
  }

  @Benchmark
  public byte[] write() {
    return Snapshot.write(conversation);
  }

  @Benchmark
  public Conversation read() {
    return Snapshot.read(json);
  }

  @Benchmark
  public byte[] writeSealed() {
    return vault.seal(Snapshot.write(conversation), PURPOSE);
  }

  @Benchmark
  public Conversation readSealed() {
    return Snapshot.read(vault.open(sealed, PURPOSE));
  }
}
