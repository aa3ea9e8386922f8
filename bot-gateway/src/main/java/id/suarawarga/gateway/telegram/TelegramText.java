package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.TextParts;
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

  /** One text or, where it is too long for one, several; with a strong part they are HTML. */
  static List<TelegramText> parts(String text, @Nullable String strong) {
    int strongFrom = strong == null ? 0 : text.indexOf(strong);
    int strongTo = strong == null ? 0 : strongFrom + strong.length();
    return TextParts.of(text, LONGEST).stream()
        .map(part -> part(text, part.from(), part.to(), strongFrom, strongTo))
        .toList();
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
