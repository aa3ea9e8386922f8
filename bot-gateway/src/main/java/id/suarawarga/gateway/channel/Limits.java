package id.suarawarga.gateway.channel;

import java.time.Duration;

/**
 * How fast one account may send.
 *
 * @param perSecond the most messages in any second, to all persons together
 * @param personEvery the time between two messages to one person, once their burst is used up
 * @param personBurst how many messages one person may get at once
 */
public record Limits(int perSecond, Duration personEvery, int personBurst) {

  /** Of channels that need no pace. */
  public static final Limits NONE = new Limits(1_000, Duration.ZERO, 1);

  public Limits {
    if (perSecond < 1 || personBurst < 1 || personEvery.isNegative()) {
      throw new IllegalArgumentException("limits must let something through");
    }
  }
}
