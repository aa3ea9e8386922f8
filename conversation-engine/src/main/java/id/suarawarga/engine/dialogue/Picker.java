package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Option;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A long list shown in pages; typing part of a name narrows it.
 *
 * @param all every entry
 * @param page from 0; never past the last one
 */
record Picker(List<Choice> all, int page, @Nullable String search) {

  /** With the two buttons for turning pages this fits ten rows, the most WhatsApp shows. */
  static final int PAGE_SIZE = 8;

  /** Precedes a page number in an option's value; no code contains it. */
  static final String TURN = ">";

  Picker {
    page = Math.clamp(page, 0, lastPage(all, search)); // the list may have become shorter
  }

  /** The entries whose name contains the words searched for. */
  List<Choice> found() {
    return found(all, search);
  }

  /** The entries on the page. */
  List<Choice> shown() {
    List<Choice> found = found();
    int from = page * PAGE_SIZE;
    return found.subList(from, Math.min(from + PAGE_SIZE, found.size()));
  }

  int lastPage() {
    return lastPage(all, search);
  }

  /** What is shown, and how to turn the page. */
  List<Option> options(PromptId prompt, TurnInProgress turn) {
    Texts texts = turn.texts();
    List<Option> options = Buttons.of(shown(), prompt, turn);
    if (page > 0) {
      options.add(Buttons.move(prompt, TURN + (page - 1), texts.get("page.previous"), turn));
    }
    if (page < lastPage()) {
      options.add(Buttons.move(prompt, TURN + (page + 1), texts.get("page.next"), turn));
    }
    return options;
  }

  /**
   * Reads typed words: a number on the page, a name or part of one; otherwise a search that must
   * find something.
   */
  Input read(PromptId prompt, String typed) {
    OptionalInt number =
        AnswerWords.find(typed, shown().stream().map(Choice::label).toList(), false);
    if (number.isPresent()) {
      return Input.of(Signal.CHOSE, prompt, shown().get(number.getAsInt()).value());
    }
    List<Choice> matches = new Picker(all, 0, typed).found();
    if (matches.isEmpty() || typed.isBlank()) {
      return Input.of(Signal.NOT_UNDERSTOOD);
    }
    return matches.size() == 1
        ? Input.of(Signal.CHOSE, prompt, matches.getFirst().value())
        : Input.of(Signal.WROTE, prompt, typed);
  }

  private static List<Choice> found(List<Choice> all, @Nullable String words) {
    return words == null
        ? all
        : all.stream().filter(choice -> AnswerWords.contains(choice.label(), words)).toList();
  }

  private static int lastPage(List<Choice> all, @Nullable String words) {
    return Math.max(0, (found(all, words).size() - 1) / PAGE_SIZE);
  }
}
