package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.Time;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what became of messages, many in one go: the first to come waits a moment for others. A
 * crash in that moment sends them again, which sending at least once allows anyway. While the
 * database is away everything is kept.
 */
final class Settlements {

  private static final Logger LOG = LoggerFactory.getLogger(Settlements.class);
  private static final int MOST_AT_ONCE = 500;
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Consumer<List<Settlement>> outbox;
  private final Duration gather;
  private final Time time;
  private final MeterRegistry meters;
  private final LinkedBlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
  private final AtomicBoolean gathering = new AtomicBoolean();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("settle").factory());

  /**
   * Makes a writer.
   *
   * @param outbox writes a batch, or throws and is asked again
   * @param gather how long the first to come waits for others
   */
  Settlements(Consumer<List<Settlement>> outbox, Duration gather, Time time, MeterRegistry meters) {
    this.outbox = outbox;
    this.gather = gather;
    this.time = time;
    this.meters = meters;
  }

  /** Takes it, and says when it is on disk. */
  void add(Settlement settlement, Runnable written) {
    meters.counter("suara.delivery.settled", "as", kind(settlement)).increment();
    waiting.add(new Pending(settlement, written));
    if (gathering.compareAndSet(false, true)) {
      var _ = writer.schedule(this::writeWaiting, gather.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Writes what is left, for at most that long. What is not written by then will be sent again. */
  void close(Duration grace) throws InterruptedException {
    writer.shutdown();
    if (!writer.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.warn("some settlements were not written; their messages may be sent again");
      writer.shutdownNow();
    }
  }

  private void writeWaiting() {
    gathering.set(false); // before looking: whoever comes later calls again
    for (List<Pending> batch = next(); !batch.isEmpty(); batch = next()) {
      if (!write(batch.stream().map(Pending::settlement).toList())) {
        return;
      }
      batch.forEach(pending -> pending.written().run());
    }
  }

  private List<Pending> next() {
    List<Pending> batch = new ArrayList<>();
    waiting.drainTo(batch, MOST_AT_ONCE);
    return batch;
  }

  /** Tries until it succeeds; gives up only when there is no time left. */
  private boolean write(List<Settlement> batch) {
    try {
      for (int failures = 0; !tryToWrite(batch, failures); failures++) {
        time.pause(RETRY);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean tryToWrite(List<Settlement> batch, int failures) {
    try {
      outbox.accept(batch);
      return true;
    } catch (RuntimeException e) {
      if (failures == 0) {
        LOG.warn("settling has to wait for the database: {}", e.getClass().getSimpleName());
      }
      return false;
    }
  }

  private static String kind(Settlement settlement) {
    return switch (settlement) {
      case Settlement.Sent _ -> "sent";
      case Settlement.Failed _ -> "failed";
      case Settlement.Cancelled _ -> "cancelled";
      case Settlement.Later _ -> "later";
      case Settlement.Silent _ -> "silent";
    };
  }

  private record Pending(Settlement settlement, Runnable written) {}
}
