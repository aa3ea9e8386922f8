package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.List;

/** The buttons of a question of the dialogue under way: each names its run and the question. */
final class Buttons {

  private Buttons() {}

  /** One for each way to answer, in a list that can be added to. */
  static List<Option> of(List<Choice> choices, PromptId prompt, TurnInProgress turn) {
    List<Option> options = new ArrayList<>();
    for (Choice choice : choices) {
      options.add(Option.answer(id(prompt, choice.value(), turn), choice.label()));
    }
    return options;
  }

  /** One that leads elsewhere than to an answer. */
  static Option move(PromptId prompt, String value, String label, TurnInProgress turn) {
    return Option.move(id(prompt, value, turn), label);
  }

  /** One question back. */
  static Option back(PromptId prompt, TurnInProgress turn) {
    return move(prompt, OptionId.BACK, turn.texts().get("back"), turn);
  }

  private static String id(PromptId prompt, String value, TurnInProgress turn) {
    return new OptionId(turn.run(), prompt, value).toString();
  }
}
