package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.FormLetter;
import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.OutboundMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what is said and what is asked into one message; files follow it. */
final class Reply {

  private Reply() {}

  /** The message, and after it the files that the prompt encloses. */
  static List<OutboundMessage> of(
      TurnInProgress turn, List<String> notes, Prompt prompt, @Nullable FormOffer form) {
    List<OutboundMessage> all = new ArrayList<>();
    all.add(words(turn, notes, prompt).orElse(letter(turn)).offering(form));
    for (Prompt.Enclosure enclosure : prompt.enclosures()) {
      OutboundMessage caption = OutboundMessage.text(turn.message().from(), enclosure.caption());
      all.add(caption.in(turn.language().tag()).with(enclosure.file()));
    }
    return all;
  }

  private static OutboundMessage words(TurnInProgress turn, List<String> notes, Prompt prompt) {
    List<String> parts = new ArrayList<>(notes);
    if (!prompt.text().isEmpty()) {
      parts.add(prompt.text());
    }
    OutboundMessage words =
        new OutboundMessage(
                turn.message().from(),
                String.join("\n\n", parts),
                prompt.strong(),
                prompt.options(),
                replaced(turn.message().content()))
            .in(turn.language().tag());
    return prompt.extra() == null ? words : words.with(prompt.extra());
  }

  /** The bubble tapped on, but for one that says what must stay in the chat. */
  private static @Nullable String replaced(Content content) {
    return content instanceof Content.Choice choice && !TicketReader.isOutside(choice.optionId())
        ? choice.bubble()
        : null;
  }

  /** What the person did not ask for may come when only a letter is let through. */
  private static @Nullable FormLetter letter(TurnInProgress turn) {
    return switch (turn.message().content()) {
      case Content.Tick _ ->
          new FormLetter(FormLetter.Kind.REMINDER, List.of(UnderWay.subject(turn)));
      case Content.Notice _ -> new FormLetter(FormLetter.Kind.NOTICE, News.blanks(turn));
      default -> null;
    };
  }
}
