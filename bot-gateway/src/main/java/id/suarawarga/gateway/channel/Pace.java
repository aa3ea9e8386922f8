package id.suarawarga.gateway.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suarawarga.engine.message.Address;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps one account within its limits; senders wait here, first come, first served.
 *
 * <p>A second is counted from the provider's <em>answer</em>: a place in the second comes free one
 * second after the message that held it was answered. However long requests travel, the provider
 * therefore never sees more than the limit in any second. Limits hold for this process; what all
 * replicas keep together is {@link SharedLimits}.
 */
public final class Pace {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final long personEvery;
  private final long personBurst;
  private final Time time;

  private final ReentrantLock line = new ReentrantLock(true);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<Long> places;
  private final Cache<Address, Long> persons;
  private long closedUntil;
  private Duration probeEvery = Duration.ZERO;
  private boolean halted;

  public Pace(Limits limits, Time time) {
    this.personEvery = limits.personEvery().toNanos();
    this.personBurst = personEvery * (limits.personBurst() - 1);
    this.time = time;
    this.closedUntil = time.nanos();
    this.places = new ArrayDeque<>(limits.perSecond());
    for (int i = 0; i < limits.perSecond(); i++) {
      places.add(closedUntil);
    }
    this.persons =
        Caffeine.newBuilder()
            .ticker(time::nanos)
            .expireAfterWrite(limits.personEvery().multipliedBy(limits.personBurst() + 1L))
            .build();
  }

  /** Waits until a message may go to this person; {@link #done} must follow. */
  public void take(Address to) throws InterruptedException {
    awaitPerson(to);
    line.lockInterruptibly();
    try {
      awaitPlace();
    } finally {
      line.unlock();
    }
  }

  /** Says that the provider has answered, or that nothing was sent after all. */
  public void done(Address to) {
    lock.lock();
    try {
      long now = time.nanos();
      persons.put(to, later(persons.get(to, _ -> now), now) + personEvery);
      places.add(now + SECOND);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Lets nothing through for that long. */
  public void pause(Duration duration) {
    lock.lock();
    try {
      closedUntil = later(closedUntil, time.nanos() + duration.toNanos());
    } finally {
      lock.unlock();
    }
  }

  /**
   * From now on lets a single message through every so often, until {@link #resume}.
   *
   * @return whether that is new
   */
  public boolean halt(Duration probeEvery) {
    lock.lock();
    try {
      boolean isNew = !halted;
      halted = true;
      this.probeEvery = probeEvery;
      closedUntil = time.nanos() + probeEvery.toNanos();
      return isNew;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Ends a halt.
   *
   * @return whether there was one
   */
  public boolean resume() {
    lock.lock();
    try {
      if (!halted) {
        return false;
      }
      halted = false;
      closedUntil = time.nanos();
      changed.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  public boolean isHalted() {
    lock.lock();
    try {
      return halted;
    } finally {
      lock.unlock();
    }
  }

  /** One person has one sender, so what is true of them here stays true until it sends. */
  private void awaitPerson(Address to) throws InterruptedException {
    Long next = persons.getIfPresent(to);
    long wait = next == null ? 0 : next - personBurst - time.nanos();
    if (wait > 0) {
      time.pause(Duration.ofNanos(wait));
    }
  }

  private void awaitPlace() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      for (long wait = untilFree(); wait > 0; wait = untilFree()) {
        time.await(changed, wait);
      }
      places.remove();
      if (halted) {
        closedUntil = time.nanos() + probeEvery.toNanos();
      }
    } finally {
      lock.unlock();
    }
  }

  private long untilFree() {
    Long place = places.peek();
    if (place == null) {
      return Long.MAX_VALUE; // all are on their way; done() will signal
    }
    return later(place, closedUntil) - time.nanos();
  }

  private static long later(long a, long b) {
    return a - b > 0 ? a : b;
  }
}
