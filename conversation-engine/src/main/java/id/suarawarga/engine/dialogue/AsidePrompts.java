package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Option;
import java.util.List;
import java.util.stream.Stream;

/** The short questions in between. */
final class AsidePrompts {

  static final String YES = "YES";
  static final String NO = "NO";

  private AsidePrompts() {}

  static Prompt of(AsideState state, TurnInProgress turn) {
    return switch (state) {
      case CANCEL -> yesNo(turn, PromptId.CANCEL, "cancel", UnderWay.text("cancel.", turn));
      case ERASE -> yesNo(turn, PromptId.ERASE, "erase", turn.texts().get("erase.text"));
      case SWITCH -> yesNo(turn, PromptId.SWITCH, "switch", UnderWay.text("switch.", turn));
      case LANGUAGE -> language(turn);
      case MENU -> MenuPrompts.menu(turn);
      case REMINDER -> reminder(turn);
      case BACK, OVER -> throw new IllegalStateException(state + " is never asked");
    };
  }

  private static Prompt reminder(TurnInProgress turn) {
    Texts texts = turn.texts();
    return Prompt.of(
        reminderText(turn),
        List.of(
            option(turn, PromptId.RESUME, YES, texts.get("menu.resume")),
            option(turn, PromptId.RESUME, NO, texts.get("menu.cancel"))));
  }

  private static String reminderText(TurnInProgress turn) {
    return turn.surveyOrNull() == null
        ? UnderWay.text("reminder.", "reminder.choosing.", turn)
        : SurveyPrompts.reminder(turn);
  }

  private static Prompt yesNo(TurnInProgress turn, PromptId prompt, String key, String question) {
    Texts texts = turn.texts();
    return Prompt.of(
        question,
        List.of(
            option(turn, prompt, YES, texts.get(key + ".yes")),
            option(turn, prompt, NO, texts.get(key + ".no"))));
  }

  private static Prompt language(TurnInProgress turn) {
    List<Option> options =
        Stream.of(Language.values())
            .map(
                language ->
                    option(
                        turn,
                        PromptId.LANGUAGE,
                        language.name(),
                        Texts.in(language).get("language.name")))
            .toList();
    return Prompt.of(turn.texts().get("language.text"), options);
  }

  private static Option option(TurnInProgress turn, PromptId prompt, String value, String label) {
    return Option.answer(new OptionId(turn.run(), prompt, value).toString(), label);
  }
}
