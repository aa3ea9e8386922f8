package id.suarawarga.engine.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message to a person; each channel renders it within its limits.
 *
 * @param text plain text, no markup
 * @param strong the part of the text that a channel may emphasise; null for none
 * @param replaces the channel's id of the message to edit instead of sending a new one; a channel
 *     that cannot edit sends a new one
 * @param form what a channel that shows forms sends instead of text and options; null for nothing
 */
public record OutboundMessage(
    Address to,
    String text,
    @Nullable String strong,
    List<Option> options,
    @Nullable String replaces,
    @Nullable FormOffer form) {

  public OutboundMessage {
    options = List.copyOf(options);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a message needs a text");
    }
    if (strong != null && !text.contains(strong)) {
      throw new IllegalArgumentException("the strong part must stand in the text");
    }
  }

  /** With words and options only. */
  public OutboundMessage(
      Address to,
      String text,
      @Nullable String strong,
      List<Option> options,
      @Nullable String replaces) {
    this(to, text, strong, options, replaces, null);
  }

  public static OutboundMessage text(Address to, String text) {
    return new OutboundMessage(to, text, null, List.of(), null);
  }

  /** The same, with a form in its place or with none. */
  public OutboundMessage offering(@Nullable FormOffer other) {
    return new OutboundMessage(to, text, strong, options, replaces, other);
  }

  /** Without the text: this may end up in a log. */
  @Override
  public String toString() {
    return "OutboundMessage[" + to + ", " + options.size() + " options]";
  }
}
