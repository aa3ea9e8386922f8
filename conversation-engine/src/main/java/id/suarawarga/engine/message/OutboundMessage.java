package id.suarawarga.engine.message;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message to a person; each channel renders it within its limits.
 *
 * @param text plain text, no markup
 * @param strong the part of the text that a channel may emphasise; null for none
 * @param replaces the channel's id of the message to edit instead of sending a new one; a channel
 *     that cannot edit sends a new one
 * @param language of the text, as a tag such as {@code id}, for words that a channel adds
 * @param extra what goes with the words; null for nothing
 * @param letter what may stand in its place where free words are not let through; null for nothing,
 *     and then the message waits
 * @param form what a channel that shows forms sends instead of text and options; null for nothing
 */
public record OutboundMessage(
    Address to,
    String text,
    @Nullable String strong,
    List<Option> options,
    @Nullable String replaces,
    String language,
    @Nullable Extra extra,
    @Nullable FormLetter letter,
    @Nullable FormOffer form) {

  private static final String INDONESIAN = "id";

  @SuppressWarnings("NullAway") // stored messages of before lack the language
  public OutboundMessage {
    options = List.copyOf(options);
    language = Objects.requireNonNullElse(language, INDONESIAN);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a message needs a text");
    }
    if (strong != null && !text.contains(strong)) {
      throw new IllegalArgumentException("the strong part must stand in the text");
    }
    if (extra instanceof Extra.StoredFile && text.length() > Extra.LONGEST_CAPTION) {
      throw new IllegalArgumentException("a file has a caption of at most 1024 characters");
    }
  }

  /** In Indonesian, and nothing but words and options. */
  public OutboundMessage(
      Address to,
      String text,
      @Nullable String strong,
      List<Option> options,
      @Nullable String replaces) {
    this(to, text, strong, options, replaces, INDONESIAN, null, null, null);
  }

  public static OutboundMessage text(Address to, String text) {
    return new OutboundMessage(to, text, null, List.of(), null);
  }

  public OutboundMessage in(String tag) {
    return new OutboundMessage(to, text, strong, options, replaces, tag, extra, letter, form);
  }

  public OutboundMessage with(Extra e) {
    return new OutboundMessage(to, text, strong, options, replaces, language, e, letter, form);
  }

  public OutboundMessage orElse(@Nullable FormLetter l) {
    return new OutboundMessage(to, text, strong, options, replaces, language, extra, l, form);
  }

  /** The same, with a form in its place or with none. */
  public OutboundMessage offering(@Nullable FormOffer f) {
    return new OutboundMessage(to, text, strong, options, replaces, language, extra, letter, f);
  }

  /** The text, and under it whatever goes with it, for channels that show nothing else. */
  public String inWords() {
    String more = extra == null ? "" : extra.inWords();
    return more.isEmpty() ? text : text + "\n\n" + more;
  }

  /** Without the text: this may end up in a log. */
  @Override
  public String toString() {
    return "OutboundMessage[" + to + ", " + options.size() + " options]";
  }
}
