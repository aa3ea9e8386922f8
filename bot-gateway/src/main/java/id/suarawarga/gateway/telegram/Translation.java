package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.InboundMessage;
import org.jspecify.annotations.Nullable;

/** What one update means to us. */
sealed interface Translation {

  /**
   * Somebody has something to say.
   *
   * @param query the callback query that has to be answered, if it was a tap
   */
  record Received(InboundMessage message, @Nullable String query) implements Translation {}

  /**
   * Nothing to us: a group, another bot, an edit, a kind that we do not know.
   *
   * @param kind few different values, for counting
   * @param query the callback query that has to be answered all the same, or the button spins
   */
  record Ignored(String kind, @Nullable String query) implements Translation {}

  /** Not an update at all. */
  record Unreadable() implements Translation {}
}
