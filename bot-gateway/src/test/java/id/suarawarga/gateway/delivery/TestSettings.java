package id.suarawarga.gateway.delivery;

import java.time.Duration;

/** The settings as they are shipped, but for a longer grace: a test machine may be busy. */
final class TestSettings {

  static final DeliverySettings DELIVERY =
      new DeliverySettings(
          64,
          10_000,
          12,
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofSeconds(10));

  private TestSettings() {}
}
