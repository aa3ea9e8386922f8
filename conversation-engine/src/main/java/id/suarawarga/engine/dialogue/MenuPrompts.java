package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.List;

/** The menu. */
final class MenuPrompts {

  static final String SURVEY = "SURVEY";
  static final String COMPLAINT = "COMPLAINT";
  static final String FORUM = "FORUM";
  static final String HOME = "HOME";

  private MenuPrompts() {}

  /** The menu; with a dialogue under way it offers to go on with that first. */
  static Prompt menu(TurnInProgress turn) {
    Texts texts = turn.texts();
    boolean underWay = turn.underlying() != MenuState.HOME;
    List<Option> options = new ArrayList<>();
    if (underWay) {
      options.add(option(Signal.RESUME.name(), texts.get("menu.resume")));
      options.add(option(Signal.CANCEL.name(), texts.get("menu.cancel")));
    } else {
      options.add(option(SURVEY, texts.get("menu.survey")));
      options.add(option(COMPLAINT, texts.get("menu.complaint")));
      if (!Forums.open(turn).isEmpty()) {
        options.add(option(FORUM, texts.get("menu.forum")));
      }
    }
    for (Signal signal : List.of(Signal.STATUS, Signal.LANGUAGE, Signal.HELP)) {
      options.add(option(signal.name(), texts.get("menu." + signal.name())));
    }
    return Prompt.of(texts.get("menu.text"), options);
  }

  /** The way to the menu from a message that asks nothing. */
  static Option homeOption(Texts texts) {
    return Option.move(id(HOME), texts.get("menu.home"));
  }

  private static Option option(String value, String label) {
    return Option.answer(id(value), label);
  }

  private static String id(String value) {
    return new OptionId(OptionId.NO_RUN, PromptId.MENU, value).toString();
  }
}
