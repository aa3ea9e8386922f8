package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.gateway.channel.Time;
import java.time.Instant;

/**
 * Keeps the leases of what the relay holds, and brings it what was left behind: by a replica that
 * is gone, or put off until now.
 */
final class Sweep {

  private static final int MOST_AT_ONCE = 500;

  private final Outbox outbox;
  private final Relay relay;
  private final Time time;
  private Instant renewed = Instant.MIN;

  Sweep(Outbox outbox, Relay relay, Time time) {
    this.outbox = outbox;
    this.relay = relay;
    this.time = time;
  }

  void run() {
    renewWhenDue();
    claim();
  }

  /** By the clock of the leases, which tells, too, that the machine has slept. */
  private void renewWhenDue() {
    Instant now = time.now();
    if (now.isBefore(renewed) || !now.minus(outbox.renewEvery()).isBefore(renewed)) {
      outbox.renew(); // the relay asks for each message whether it is lost
      renewed = now;
    }
  }

  private void claim() {
    int found;
    do {
      int persons = Math.min(relay.room(), MOST_AT_ONCE);
      found = persons == 0 ? 0 : outbox.claim(persons, relay::offer);
    } while (found >= MOST_AT_ONCE);
  }
}
