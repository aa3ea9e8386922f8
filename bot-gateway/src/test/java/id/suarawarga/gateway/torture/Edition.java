package id.suarawarga.gateway.torture;

import java.time.Duration;

/**
 * How much there is of everything: {@code -Dtorture=large}, or the small edition of {@code verify}.
 *
 * @param residents who answer at once
 * @param company how many more, where everything comes twice
 * @param conversations that are over before nobody else comes, where a story needs many
 * @param kills of gateways, where a story is about many
 * @param outage how long a server is away
 * @param doubts of each kind, which take half a minute to be resolved
 * @param lease of replies; longer than an outage, so that only a killed gateway loses its own
 */
record Edition(
    int residents,
    int company,
    int conversations,
    int kills,
    int doubts,
    Duration outage,
    Duration lease) {

  private static final String WANTED = System.getProperty("torture", "");

  static final Edition NOW =
      WANTED.equals("large")
          ? new Edition(120, 80, 60, 5, 10, Duration.ofSeconds(5), Duration.ofSeconds(15))
          : new Edition(20, 0, 20, 2, 0, Duration.ofSeconds(1), Duration.ofSeconds(5));

  /** Whoever asks for an edition is told how it went; in {@code verify} it is quiet. */
  static boolean tellsFigures() {
    return !WANTED.isEmpty();
  }
}
