package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what is said and what is asked into one message. */
final class Reply {

  private Reply() {}

  static OutboundMessage of(InboundMessage message, List<String> notes, Prompt prompt) {
    List<String> parts = new ArrayList<>(notes);
    if (!prompt.text().isEmpty()) {
      parts.add(prompt.text());
    }
    return new OutboundMessage(
        message.from(),
        String.join("\n\n", parts),
        prompt.strong(),
        prompt.options(),
        replaced(message.content()));
  }

  /** The bubble tapped on, but for one that says what must stay in the chat. */
  private static @Nullable String replaced(Content content) {
    return content instanceof Content.Choice choice && !TicketReader.isOutside(choice.optionId())
        ? choice.bubble()
        : null;
  }
}
