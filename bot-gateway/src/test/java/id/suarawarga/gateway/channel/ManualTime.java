package id.suarawarga.gateway.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Time that passes when a test says so. */
public final class ManualTime implements Time {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition passed = lock.newCondition();
  private volatile long nanos;
  private volatile Instant now = Instant.parse("2026-07-01T03:00:00Z");

  public void pass(Duration duration) {
    lock.lock();
    try {
      nanos += duration.toNanos();
      now = now.plus(duration);
      passed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The same time, as a clock. */
  public Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long end = nanos + duration.toNanos();
      while (nanos < end) {
        passed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Looks at the hour every millisecond, for want of two conditions to wait for. */
  @Override
  public void await(Condition signal, long wait) throws InterruptedException {
    var _ = signal.await(1, TimeUnit.MILLISECONDS);
  }
}
