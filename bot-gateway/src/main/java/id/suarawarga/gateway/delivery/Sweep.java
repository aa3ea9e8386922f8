package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.outbox.Outbox;

/**
 * Keeps the leases of what the relay holds, and brings it what was left behind: by a replica that
 * is gone, or put off until now.
 */
final class Sweep {

  private static final int MOST_AT_ONCE = 500;

  private final Outbox outbox;
  private final Relay relay;

  Sweep(Outbox outbox, Relay relay) {
    this.outbox = outbox;
    this.relay = relay;
  }

  void run() {
    outbox.renew(); // the relay asks for each message whether it is lost
    claim();
  }

  private void claim() {
    int found;
    do {
      int persons = Math.min(relay.room(), MOST_AT_ONCE);
      found = persons == 0 ? 0 : outbox.claim(persons, relay::offer);
    } while (found >= MOST_AT_ONCE);
  }
}
