package id.suarawarga.gateway.telegram;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait after a failure: twice as long each time up to a limit, and a random part less,
 * so that replicas don't come back all at once.
 */
final class BackOff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Duration next = FIRST;

  Duration next() {
    Duration full = next;
    next = full.multipliedBy(2).compareTo(LONGEST) < 0 ? full.multipliedBy(2) : LONGEST;
    return Duration.ofMillis(
        ThreadLocalRandom.current().nextLong(full.toMillis() / 2, full.toMillis() + 1));
  }

  void reset() {
    next = FIRST;
  }
}
