package id.suarawarga.gateway.delivery;

import java.time.Duration;

/**
 * How the relay works.
 *
 * @param concurrency the most requests on their way at once, over all accounts
 * @param capacity with so many replies in memory no others are taken, neither from the outbox nor
 *     just committed; they wait for the sweep
 * @param tries how often a message is tried that certainly has not been sent, or may be repeated
 * @param firstBackOff the wait after the first such try; doubled after each further one …
 * @param longestBackOff … up to this
 * @param patience the longest wait in memory; a longer one is written down, for any replica to end
 * @param probeEvery how often a halted account is tried
 * @param settleAfter how long what became of a message waits for others, to be written with them
 * @param grace how long a shutdown waits for what is on its way
 */
public record DeliverySettings(
    int concurrency,
    int capacity,
    int tries,
    Duration firstBackOff,
    Duration longestBackOff,
    Duration patience,
    Duration probeEvery,
    Duration settleAfter,
    Duration grace) {

  /** Tries of two kinds are counted in one number. */
  private static final int MOST_TRIES = 99;

  public DeliverySettings {
    if (tries < 1 || tries > MOST_TRIES) {
      throw new IllegalArgumentException(
          "SUARA_DELIVERY_TRIES must be from 1 to 99: how often a message is tried");
    }
  }
}
