package id.suarawarga.gateway;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Goes its rounds while the application runs; none waits for another. Starts before the web server
 * and stops after it, so that leases are kept while requests drain.
 */
final class Rounds implements SmartLifecycle {

  private static final Duration GRACE = Duration.ofSeconds(5);

  private final List<Round> rounds;
  private @Nullable ScheduledThreadPoolExecutor threads;

  Rounds(List<Round> rounds) {
    this.rounds = List.copyOf(rounds);
  }

  @Override
  public synchronized void start() {
    var started =
        new ScheduledThreadPoolExecutor(
            rounds.size(), Thread.ofPlatform().name("round-", 0).factory());
    for (Round round : rounds) {
      long every = round.every().toMillis();
      var _ = started.scheduleWithFixedDelay(round, every, every, TimeUnit.MILLISECONDS);
    }
    threads = started;
  }

  @Override
  public synchronized void stop() {
    if (threads == null) {
      return;
    }
    threads.shutdown();
    try {
      var _ = threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return threads != null;
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
