package id.suarawarga.gateway.webchat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rings when there may be something new; a ring that nobody waits for is remembered. */
final class Bell implements AutoCloseable {

  private final Bells bells;
  private final UUID conversation;
  private final Semaphore rings = new Semaphore(0);
  private volatile boolean retired;

  Bell(Bells bells, UUID conversation) {
    this.bells = bells;
    this.conversation = conversation;
  }

  void ring() {
    rings.release();
  }

  /** Wakes the page for the last time: newer ones need its place. */
  void retire() {
    retired = true;
    ring();
  }

  boolean isRetired() {
    return retired;
  }

  /**
   * Waits for a ring, at most that long.
   *
   * @return whether it rang
   */
  boolean await(Duration longest) throws InterruptedException {
    boolean rang = rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    rings.drainPermits();
    return rang;
  }

  @Override
  public void close() {
    bells.takeDown(conversation, this);
  }
}
