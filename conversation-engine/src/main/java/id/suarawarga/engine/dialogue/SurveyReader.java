package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.survey.SurveyDraft;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a person taps or types in the survey. */
final class SurveyReader {

  /** Words of somebody who was offered a form and would rather be asked here. */
  private static final Set<String> IN_CHAT = Set.of("chat", "lewat chat", "isi lewat chat");

  private SurveyReader() {}

  static Input text(SurveyState state, String typed, TurnInProgress turn) {
    if (hasAgreed(state) && IN_CHAT.contains(typed.strip().toLowerCase(Locale.ROOT))) {
      return Input.of(Signal.RESUME);
    }
    PromptId prompt = SurveyChoices.open(state, turn.survey());
    return switch (state) {
      case UNIT -> SurveyChoices.units(turn).read(prompt, typed);
      case SERVICE -> SurveyChoices.services(turn).read(prompt, typed);
      case SUGGESTION -> suggestion(prompt, typed, turn);
      case CONSENT, SEX, AGE_BAND, EDUCATION, OCCUPATION, QUESTION, REVIEW, SENT, LEFT ->
          choice(prompt, typed, turn);
    };
  }

  /** Whether the person has agreed and not yet sent anything. */
  static boolean hasAgreed(SurveyState state) {
    return state.compareTo(SurveyState.SEX) >= 0 && !state.isEnd();
  }

  /** A tap on an option of the run under way; the run has been checked. */
  static Input tap(SurveyState state, OptionId option, TurnInProgress turn) {
    PromptId open = SurveyChoices.open(state, turn.survey());
    if (option.prompt() == open) {
      return tapOnOpen(option, turn);
    }
    if (!isOffered(option, turn)) {
      return Input.of(isKnown(option) ? Signal.STALE_TAP : Signal.FORGED_TAP);
    }
    if (isRepeat(option, turn.survey())) {
      return Input.of(Signal.REPEATED);
    }
    return isAnswered(option.prompt(), state, turn.survey())
        ? Input.of(Signal.CORRECTED, option.prompt(), option.value())
        : Input.of(Signal.STALE_TAP);
  }

  private static Input tapOnOpen(OptionId option, TurnInProgress turn) {
    PromptId prompt = option.prompt();
    String value = option.value();
    if (value.equals(OptionId.BACK)) {
      return Input.of(Signal.BACK, prompt, value);
    }
    if (value.matches(Picker.TURN + "\\d{1,3}")) {
      return Input.of(Signal.PAGED, prompt, value.substring(1));
    }
    if (prompt == PromptId.UNIT || prompt == PromptId.SERVICE) { // may stand on another page
      return Input.of(Signal.CHOSE, prompt, value);
    }
    return isOffered(option, turn) ? answer(prompt, value) : Input.of(Signal.FORGED_TAP);
  }

  private static Input suggestion(PromptId prompt, String typed, TurnInProgress turn) {
    Input choice = choice(prompt, typed, turn);
    if (choice.signal() != Signal.NOT_UNDERSTOOD) {
      return choice;
    }
    return typed.isBlank() || typed.length() > SurveyDraft.MAX_SUGGESTION
        ? Input.of(Signal.NOT_UNDERSTOOD)
        : Input.of(Signal.WROTE, prompt, typed.strip());
  }

  private static Input choice(PromptId prompt, String typed, TurnInProgress turn) {
    List<Choice> choices = SurveyChoices.of(prompt, turn);
    OptionalInt found =
        AnswerWords.find(
            typed, choices.stream().map(Choice::label).toList(), prompt.element().isPresent());
    return found.isPresent()
        ? answer(prompt, choices.get(found.getAsInt()).value())
        : Input.of(Signal.NOT_UNDERSTOOD);
  }

  private static Input answer(PromptId prompt, String value) {
    if (prompt == PromptId.CONSENT) {
      return Input.of(value.equals(SurveyChoices.YES) ? Signal.YES : Signal.NO);
    }
    if (prompt == PromptId.SUGGESTION) {
      return Input.of(Signal.SKIPPED);
    }
    if (prompt == PromptId.REVIEW) {
      return value.equals(SurveyChoices.SEND)
          ? Input.of(Signal.SUBMITTED)
          : Input.of(Signal.EDIT, value.substring(SurveyChoices.EDIT.length()));
    }
    return Input.of(Signal.CHOSE, prompt, value);
  }

  private static boolean isOffered(OptionId option, TurnInProgress turn) {
    return SurveyChoices.of(option.prompt(), turn).stream()
        .anyMatch(choice -> choice.value().equals(option.value()));
  }

  /** Back and the pages are offered by questions that have passed, too. */
  private static boolean isKnown(OptionId option) {
    return option.value().startsWith(OptionId.BACK) || option.value().startsWith(Picker.TURN);
  }

  /** Whether the tap says again what the draft already holds, as a second tap of a finger does. */
  private static boolean isRepeat(OptionId option, SurveyDraft draft) {
    return option.value().equals(held(option.prompt(), draft));
  }

  private static @Nullable String held(PromptId prompt, SurveyDraft draft) {
    return switch (prompt) {
      case UNIT -> draft.unitCode();
      case SERVICE -> draft.serviceCode();
      case CONSENT -> SurveyChoices.YES;
      case SEX -> SurveyChoices.value(draft.profile().sex());
      case AGE_BAND -> SurveyChoices.value(draft.profile().ageBand());
      case EDUCATION -> SurveyChoices.value(draft.profile().education());
      case OCCUPATION -> SurveyChoices.value(draft.profile().occupation());
      case SUGGESTION -> draft.suggestion() == null ? OptionId.SKIP : null;
      case REQUIREMENTS,
          PROCEDURE,
          COMPLETION_TIME,
          COST,
          PRODUCT,
          OFFICER_COMPETENCE,
          OFFICER_CONDUCT,
          COMPLAINT_HANDLING,
          FACILITIES ->
          "" + draft.scores().get(prompt.element().orElseThrow());
      default -> null;
    };
  }

  private static boolean isAnswered(PromptId prompt, SurveyState state, SurveyDraft draft) {
    if (prompt == PromptId.SUGGESTION) {
      return state == SurveyState.REVIEW || draft.changing();
    }
    int asked = SurveyChoices.PROFILE.indexOf(prompt);
    if (asked < 0) {
      return prompt.element().filter(draft.scores()::containsKey).isPresent();
    }
    int open =
        state.compareTo(SurveyState.QUESTION) >= 0
            ? SurveyChoices.PROFILE.size()
            : SurveyChoices.PROFILE.indexOf(SurveyChoices.open(state, draft));
    return asked < open;
  }
}
