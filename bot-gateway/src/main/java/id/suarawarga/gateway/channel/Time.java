package id.suarawarga.gateway.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** The passing of time for those who wait; tests let it pass as they like. */
public interface Time {

  /** Nanoseconds since some moment; only differences mean something. */
  long nanos();

  Instant now();

  void pause(Duration duration) throws InterruptedException;

  /** Waits for a signal, at most that long; may return early. The caller holds the lock. */
  void await(Condition signal, long nanos) throws InterruptedException;

  /** Real time; {@code clock} tells what time it is. */
  @SuppressWarnings("WaitNotInLoop") // the loop stands where the condition is known
  static Time system(Clock clock) {
    return new Time() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
      }

      @Override
      public void await(Condition signal, long nanos) throws InterruptedException {
        var _ = signal.await(nanos, TimeUnit.NANOSECONDS);
      }
    };
  }
}
