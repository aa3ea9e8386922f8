package id.suarawarga.gateway.whatsapp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes with each request and comes back in its statuses, for us to know the message by.
 *
 * @param outboxId the message's number in the outbox
 * @param part which of its parts, from 1; null for the last one or the only one
 */
record CallbackData(long outboxId, @Nullable Integer part) {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,18})(?:/([0-9]{1,4}))?");

  /** Null where it is something else. */
  static @Nullable CallbackData parse(String data) {
    Matcher form = FORM.matcher(data);
    if (!form.matches()) {
      return null;
    }
    String part = form.group(2);
    return new CallbackData(
        Long.parseLong(form.group(1)), part == null ? null : Integer.valueOf(part));
  }

  /** Whether it stands for the whole message. */
  boolean isLast() {
    return part == null;
  }

  @Override
  public String toString() {
    return part == null ? "" + outboxId : outboxId + "/" + part;
  }
}
