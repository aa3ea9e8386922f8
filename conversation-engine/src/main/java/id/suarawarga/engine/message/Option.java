package id.suarawarga.engine.message;

import java.nio.charset.StandardCharsets;

/**
 * Something to tap.
 *
 * @param id names the run of the dialogue, the question and the answer, such as {@code
 *     3f9a2c1d:COST:4}; at most 64 bytes, Telegram's limit
 * @param label what the person reads
 * @param role whether it answers the question or moves about; a channel that cannot copy leaves
 *     those that do out
 */
public record Option(String id, String label, Role role) {

  /** Channels may lay the two kinds out differently. */
  public enum Role {
    ANSWER,
    MOVE,
    /** Nothing to send back: the id is put where the person can paste it from. */
    COPY
  }

  public static final int MAX_ID_BYTES = 64;

  public Option {
    int bytes = id.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0 || bytes > MAX_ID_BYTES) {
      throw new IllegalArgumentException("an option id has 1 to 64 bytes, this has " + bytes);
    }
    if (label.isBlank()) {
      throw new IllegalArgumentException("option " + id + " needs a label");
    }
  }

  public static Option answer(String id, String label) {
    return new Option(id, label, Role.ANSWER);
  }

  /** Copies a text of at most 64 bytes. */
  public static Option copy(String text, String label) {
    return new Option(text, label, Role.COPY);
  }

  public static Option move(String id, String label) {
    return new Option(id, label, Role.MOVE);
  }
}
