package id.suarawarga.engine.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** On whose behalf rows are leased, and for how long. */
record Lease(ReplicaId owner, Duration length, Clock clock) {

  Lease {
    if (!length.isPositive()) {
      throw new IllegalArgumentException("a lease must last a while, not " + length);
    }
  }

  OffsetDateTime now() {
    return timestamp(clock.instant());
  }

  OffsetDateTime until() {
    return timestamp(clock.instant().plus(length));
  }

  static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
