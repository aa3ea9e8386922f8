package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the leases of what the relay holds, and brings it what was left behind: by a replica that
 * is gone, or put off until now.
 */
final class Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final int MOST_AT_ONCE = 500;

  private final Outbox outbox;
  private final Relay relay;
  private boolean away;

  Sweep(Outbox outbox, Relay relay) {
    this.outbox = outbox;
    this.relay = relay;
  }

  /** Never throws: the next run may find the database again. */
  void run() {
    try {
      relay.drop(outbox.renew());
      claim();
      away = false;
    } catch (RuntimeException e) {
      if (!away) {
        LOG.warn("the outbox cannot be read, trying on: {}", Bugs.where(e));
      }
      away = true;
    }
  }

  private void claim() {
    List<OutboxMessage> found;
    do {
      int persons = Math.min(relay.room(), MOST_AT_ONCE);
      found = persons == 0 ? List.of() : outbox.claim(persons);
      relay.offer(found);
    } while (found.size() >= MOST_AT_ONCE);
  }
}
