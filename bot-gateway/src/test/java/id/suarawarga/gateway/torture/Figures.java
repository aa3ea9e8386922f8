package id.suarawarga.gateway.torture;

import java.time.Duration;

/**
 * How a story went.
 *
 * @param updates that were delivered, those again that had been refused included
 * @param duplicates delivered besides
 * @param refused not taken, and so delivered again
 * @param repeated prompts that came once more
 * @param apologies for turns that could not be written
 */
record Figures(
    int conversations,
    int updates,
    int duplicates,
    int refused,
    int kills,
    int repeated,
    int apologies,
    Duration time) {

  @Override
  public String toString() {
    return "conversations %5d, updates %6d, duplicates %6d, refused %5d, kills %2d, repeated %4d, apologies %3d, %5.1f s"
        .formatted(
            conversations,
            updates,
            duplicates,
            refused,
            kills,
            repeated,
            apologies,
            time.toMillis() / 1e3);
  }
}
