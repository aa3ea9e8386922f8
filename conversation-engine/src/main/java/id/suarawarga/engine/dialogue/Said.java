package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.OutboundMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a turn says, while it is being put together. */
final class Said {

  private final List<String> notes = new ArrayList<>();
  private @Nullable String toast;
  private @Nullable Prompt instead;
  private @Nullable FormOffer form;
  private @Nullable Extra enclosure;
  private boolean silent;
  private boolean ended;

  void note(String line) {
    notes.add(line);
  }

  void toast(String words) {
    toast = words;
  }

  void ask(Prompt prompt) {
    instead = prompt;
  }

  void offer(FormOffer newForm) {
    form = newForm;
  }

  void enclose(Extra extra) {
    enclosure = extra;
  }

  void beSilent() {
    silent = true;
  }

  void endHere() {
    ended = true;
  }

  /** The short word beside a tap; null for none. */
  @Nullable String toast(TurnInProgress turn) {
    return turn.message().from().channel().showsToasts() ? toast : null;
  }

  /** The messages, the last one with the prompt of the state reached. */
  List<OutboundMessage> replies(TurnInProgress turn) {
    if (toast != null && toast(turn) == null) {
      return List.of(OutboundMessage.text(turn.message().from(), toast).in(turn.language().tag()));
    }
    return silent ? List.of() : List.of(reply(turn));
  }

  private OutboundMessage reply(TurnInProgress turn) {
    OutboundMessage reply = Reply.of(turn, notes, prompt(turn)).offering(formAfterNotes());
    return enclosure == null ? reply : reply.with(enclosure);
  }

  private Prompt prompt(TurnInProgress turn) {
    if (instead != null) {
      return instead;
    }
    return ended ? Prompt.of("", List.of(MenuPrompts.homeOption(turn.texts()))) : Prompts.of(turn);
  }

  private @Nullable FormOffer formAfterNotes() {
    return form == null || notes.isEmpty() ? form : form.after(String.join("\n\n", notes));
  }
}
