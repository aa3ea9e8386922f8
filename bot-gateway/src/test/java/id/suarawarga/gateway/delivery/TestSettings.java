package id.suarawarga.gateway.delivery;

import java.time.Duration;

/** The settings as they are shipped, but for a longer grace: a test machine may be busy. */
final class TestSettings {

  static final DeliverySettings DELIVERY = withCapacity(10_000);

  private TestSettings() {}

  static DeliverySettings withCapacity(int capacity) {
    return new DeliverySettings(
        64,
        capacity,
        12,
        Duration.ofSeconds(1),
        Duration.ofMinutes(5),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMillis(50),
        Duration.ofSeconds(10));
  }
}
