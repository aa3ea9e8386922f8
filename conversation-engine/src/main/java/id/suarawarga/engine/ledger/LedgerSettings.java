package id.suarawarga.engine.ledger;

import java.time.Clock;
import java.time.Duration;

/**
 * How a ledger works.
 *
 * @param remindAfter how long after the beginning of a dialogue its first wake-up is due
 * @param committers how many threads commit, each with a connection of its own: one or two
 */
public record LedgerSettings(Clock clock, Duration remindAfter, int committers) {

  public LedgerSettings {
    if (committers < 1) {
      throw new IllegalArgumentException("a ledger needs at least one committer thread");
    }
  }
}
