package id.suarawarga.gateway.whatsapp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/**
 * When free words may be sent to somebody: for 24 hours from their last message, by the time that
 * stands on it. Later Meta takes templates only.
 */
final class Window {

  /** A little less, for the way to Meta and clocks that differ. */
  static final Duration LENGTH = Duration.ofHours(24).minusMinutes(1);

  private final LongFunction<Optional<Instant>> lastWords;
  private final Supplier<Instant> now;

  /**
   * Asks for each message.
   *
   * @param lastWords when the person last wrote to whom the message with this number goes
   */
  Window(LongFunction<Optional<Instant>> lastWords, Supplier<Instant> now) {
    this.lastWords = lastWords;
    this.now = now;
  }

  /** Whether that was too long ago. */
  boolean isClosedAfter(Instant lastWord) {
    return !now.get().isBefore(lastWord.plus(LENGTH));
  }

  /**
   * When they last wrote, as far as we know; a database that is away knows nothing. Then Meta
   * decides.
   */
  Optional<Instant> lastWord(long id) {
    try {
      return lastWords.apply(id);
    } catch (DataAccessException _) {
      return Optional.empty();
    }
  }
}
