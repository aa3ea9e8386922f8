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

  /** Says what was noted after all. */
  void speakUp() {
    silent = false;
  }

  void endHere() {
    ended = true;
  }

  /** The short word beside a tap; null for none. */
  @Nullable String toast(TurnInProgress turn) {
    return turn.message().from().channel().showsToasts() ? toast : null;
  }

  /** The message with the prompt of the state reached, and after it the files that it encloses. */
  List<OutboundMessage> replies(TurnInProgress turn) {
    if (toast != null && toast(turn) == null) {
      return List.of(OutboundMessage.text(turn.message().from(), toast).in(turn.language().tag()));
    }
    if (silent) {
      return List.of();
    }
    Prompt prompt = prompt(turn);
    Prompt whole = enclosure == null ? prompt : prompt.with(enclosure);
    return Reply.of(turn, notes, whole, formAfterNotes());
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
