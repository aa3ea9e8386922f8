package id.suarawarga.engine.dialogue;

import static java.util.Map.entry;

import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.complaint.TrackingId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that are understood in every state, with or without the slash, and deep links. */
final class Commands {

  private static final Map<String, Signal> WORDS =
      Map.ofEntries(
          entry("start", Signal.START),
          entry("mulai", Signal.START),
          entry("menu", Signal.MENU),
          entry("kembali", Signal.BACK),
          entry("back", Signal.BACK),
          entry("batal", Signal.CANCEL),
          entry("cancel", Signal.CANCEL),
          entry("bantuan", Signal.HELP),
          entry("help", Signal.HELP),
          entry("bahasa", Signal.LANGUAGE),
          entry("language", Signal.LANGUAGE),
          entry("status", Signal.STATUS),
          entry("hapus", Signal.ERASE),
          entry("delete", Signal.ERASE));

  private static final Map<String, Link.Kind> LINKS =
      Map.of(
          "skm", Link.Kind.SURVEY,
          "fkp", Link.Kind.FORUM,
          "aduan", Link.Kind.COMPLAINT,
          "tiket", Link.Kind.TICKET);

  /** As Telegram hands it over: {@code /start skm-DUKCAPIL-KTP_LOKET3}. */
  private static final Pattern PAYLOAD =
      Pattern.compile("([a-z]+)-([A-Za-z0-9-]{2,24})(?:_([A-Za-z0-9]{1,8}))?");

  /** As WhatsApp's prepared text: {@code SKM DUKCAPIL-KTP LOKET3}; capitals, unlike an opinion. */
  private static final Pattern PREPARED =
      Pattern.compile("([A-Z]+)\\s+([A-Z0-9-]{2,24})(?:\\s+([A-Za-z0-9]{1,8}))?");

  /** A tracking id as people type it, with or without the word before it. */
  private static final Pattern TICKET =
      Pattern.compile("(?i)(?:tiket\\s+)?(adu[-\\s]*(?:[0-9a-z]\\s*){8})");

  private static final Pattern COMMAND =
      Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@\\w+)?(?:\\s+(.*))?", Pattern.DOTALL);

  /** What the link alphabet of Telegram allows. */
  private static final Pattern LINK_ALPHABET = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private Commands() {}

  /** The input a text stands for everywhere; empty when it is an answer. */
  static Optional<Input> read(String text) {
    String trimmed = text.strip();
    Matcher command = COMMAND.matcher(trimmed);
    if (command.matches()) {
      return Optional.of(command(command.group(1), command.group(2)));
    }
    return word(trimmed).or(() -> link(PREPARED.matcher(trimmed)));
  }

  private static Input command(String name, @Nullable String arguments) {
    Signal signal = WORDS.get(name.toLowerCase(Locale.ROOT));
    if (signal == null) {
      return Input.of(Signal.UNKNOWN_COMMAND);
    }
    return signal == Signal.START && arguments != null
        ? start(arguments.strip())
        : Input.of(signal);
  }

  /** A payload that no link of ours can have was typed by hand and counts as none. */
  private static Input start(String payload) {
    if (!LINK_ALPHABET.matcher(payload).matches()) {
      return Input.of(Signal.START);
    }
    return link(PAYLOAD.matcher(payload))
        .orElseGet(() -> Input.opening(new Link(Link.Kind.UNKNOWN, payload, null)));
  }

  private static Optional<Input> word(String text) {
    Signal signal = WORDS.get(text.toLowerCase(Locale.ROOT));
    return signal == null ? ticket(TICKET.matcher(text)) : Optional.of(Input.of(signal));
  }

  private static Optional<Input> ticket(Matcher matcher) {
    return matcher.matches()
        ? TrackingId.parse(matcher.group(1))
            .map(id -> Input.opening(new Link(Link.Kind.TICKET, id.value(), null)))
        : Optional.empty();
  }

  private static Optional<Input> link(Matcher matcher) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Link.Kind kind = LINKS.get(matcher.group(1).toLowerCase(Locale.ROOT));
    String code = matcher.group(2).toUpperCase(Locale.ROOT);
    if (kind == null || !Code.isValid(code)) {
      return Optional.empty();
    }
    return Optional.of(Input.opening(new Link(kind, code, matcher.group(3))));
  }
}
