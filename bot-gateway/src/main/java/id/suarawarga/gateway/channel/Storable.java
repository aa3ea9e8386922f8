package id.suarawarga.gateway.channel;

import java.util.regex.Pattern;

/** What of a text from outside can be stored. */
public final class Storable {

  /** What PostgreSQL does not store: NUL, and halves of surrogate pairs. */
  private static final Pattern UNSTORABLE =
      Pattern.compile(
          "\\x00|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private Storable() {}

  /** The text without the characters that can't be stored. */
  public static String text(String text) {
    return UNSTORABLE.matcher(text).replaceAll("");
  }
}
