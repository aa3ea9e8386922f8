package id.suarawarga.gateway.telegram;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as Telegram takes it.
 *
 * @param html whether the text is HTML; otherwise it is taken as it is
 */
record TelegramText(String text, boolean html) {

  /** The longest text, in UTF-16 units after Telegram has read the markup. */
  static final int LONGEST = 4096;

  /** Where a long text is best cut, best first. */
  private static final List<String> SEAMS = List.of("\n\n", "\n", ". ", "? ", "! ", " ");

  /** One text or, where it is too long for one, several; with a strong part they are HTML. */
  static List<TelegramText> parts(String text, @Nullable String strong) {
    int strongFrom = strong == null ? 0 : text.indexOf(strong);
    int strongTo = strong == null ? 0 : strongFrom + strong.length();
    List<TelegramText> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from);
      if (!text.substring(from, to).isBlank()) {
        parts.add(part(text, trimStart(text, from), trimEnd(text, to), strongFrom, strongTo));
      }
      from = to;
    }
    return parts;
  }

  /** The end of the part that begins there: after the best seam in the second half of its room. */
  private static int end(String text, int from) {
    if (text.length() - from <= LONGEST) {
      return text.length();
    }
    int room = from + LONGEST;
    for (String seam : SEAMS) {
      int at = text.lastIndexOf(seam, room - seam.length());
      if (at >= from + LONGEST / 2) {
        return at + seam.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
  }

  private static int trimStart(String text, int from) {
    int start = from;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int trimEnd(String text, int to) {
    int end = to;
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static TelegramText part(String text, int from, int to, int strongFrom, int strongTo) {
    if (strongFrom == strongTo) {
      return new TelegramText(text.substring(from, to), false);
    }
    int boldFrom = Math.clamp(strongFrom, from, to);
    int boldTo = Math.clamp(strongTo, from, to);
    String bold = escape(text.substring(boldFrom, boldTo));
    return new TelegramText(
        escape(text.substring(from, boldFrom))
            + (bold.isEmpty() ? "" : "<b>" + bold + "</b>")
            + escape(text.substring(boldTo, to)),
        true);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
