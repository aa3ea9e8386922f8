package id.suarawarga.gateway.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the Bot API said to a call. */
sealed interface BotAnswer<T> {

  /** It was done. */
  record Done<T>(T result) implements BotAnswer<T> {}

  /**
   * It was refused.
   *
   * @param description Telegram's words; they may quote what we sent, so they don't go into a log
   * @param retryAfter how long to wait, where it said so
   */
  record Refused<T>(int code, String description, @Nullable Duration retryAfter)
      implements BotAnswer<T> {

    private static final int LONGEST_REASON = 80;

    /** Whether Telegram does not know our token. */
    boolean ofToken() {
      return code == 401 || code == 404;
    }

    boolean says(String words) {
      return description.contains(words);
    }

    /** Code and description up to where it begins to quote; fit for logs and operators. */
    String reason() {
      String said = description.replaceFirst("^(Bad Request|Forbidden|Conflict): ", "");
      String unquoted = said.replaceFirst("(?s)[^\\p{L} '_,].*", "").strip();
      return code + " " + unquoted.substring(0, Math.min(unquoted.length(), LONGEST_REASON));
    }

    @Override
    public String toString() {
      return "Refused[" + reason() + "]";
    }
  }

  /** The request never left: there was no connection. */
  record NotSent<T>(String reason) implements BotAnswer<T> {}

  /** It may or may not have been done: no answer, or one that says nothing. */
  record Silence<T>(String reason) implements BotAnswer<T> {}
}
