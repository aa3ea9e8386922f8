package id.suarawarga.engine.session;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Spares callers the wait for a server that has just failed. Once in each pause a single caller is
 * let through to find out whether it is back.
 */
final class ShortCircuit {

  private static final long WORKING = 0;

  private final LongSupplier nanos;
  private final long origin;
  private final long pause;
  private final AtomicLong retryAt = new AtomicLong(WORKING);

  /**
   * One that lets everybody through.
   *
   * @param nanos as {@link System#nanoTime()}
   */
  ShortCircuit(Duration pause, LongSupplier nanos) {
    this.nanos = nanos;
    this.origin = nanos.getAsLong();
    this.pause = pause.toNanos();
  }

  /** Whether to try; who is told to must report the result. */
  boolean letsThrough() {
    long at = retryAt.get();
    return at == WORKING || (now() >= at && retryAt.compareAndSet(at, now() + pause));
  }

  /**
   * The server has failed.
   *
   * @return whether that is news
   */
  boolean failed() {
    return retryAt.getAndSet(now() + pause) == WORKING;
  }

  /**
   * The server has answered.
   *
   * @return whether that is news
   */
  boolean answered() {
    return retryAt.get() != WORKING && retryAt.getAndSet(WORKING) != WORKING;
  }

  /** Never {@link #WORKING}. */
  private long now() {
    return nanos.getAsLong() - origin + 1;
  }
}
