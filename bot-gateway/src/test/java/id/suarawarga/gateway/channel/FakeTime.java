package id.suarawarga.gateway.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** Time that passes as soon as somebody waits for it. */
public final class FakeTime implements Time {

  private static final Instant START = Instant.parse("2026-07-01T03:00:00Z");

  // So near to the end that whoever compares instead of subtracting is found out.
  private final long start = Long.MAX_VALUE - 1_000_000;
  private final AtomicLong nanos = new AtomicLong(start);

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public Instant now() {
    return START.plus(elapsed());
  }

  @Override
  public void pause(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  @Override
  public void await(Condition signal, long wait) throws InterruptedException {
    if (wait == Long.MAX_VALUE) {
      signal.await();
    } else {
      nanos.addAndGet(wait);
    }
  }

  public Duration elapsed() {
    return Duration.ofNanos(nanos.get() - start);
  }
}
