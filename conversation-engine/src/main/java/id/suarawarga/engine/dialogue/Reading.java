package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Option;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a message where the person stands. */
final class Reading {

  private static final Set<Signal> NO_ANSWER =
      Set.of(Signal.STALE_TAP, Signal.FORGED_TAP, Signal.REPEATED);

  private Reading() {}

  static Input of(Content content, TurnInProgress turn) {
    return switch (content) {
      case Content.Text text -> text(text.text().replace("\0", ""), turn); // PostgreSQL refuses NUL
      case Content.Choice choice -> tap(choice.optionId(), turn);
      case Content.FormReply form -> FilledForm.read(form, turn);
      case Content.Tick tick -> tick(tick, turn);
      case Content.Blocked _ -> Input.of(Signal.BLOCKED);
      case Content.Unblocked _ -> Input.of(Signal.UNBLOCKED);
      case Content.IdentityChanged _ -> Input.of(Signal.MOVED);
      case Content.Notice _ ->
          Input.of(turn.facts().person().notice() == null ? Signal.IGNORED : Signal.NOTICED);
      case Content.Attachment _, Content.Location _, Content.Contact _ -> media(content, turn);
      case Content.Unsupported _ -> Input.of(Signal.WRONG_KIND, MenuSteps.kind(content));
    };
  }

  private static Input text(String typed, TurnInProgress turn) {
    Optional<Input> command = Commands.read(typed);
    return command.orElseGet(
        () ->
            switch (turn.state()) {
              case MenuState _ -> menuWords(typed, turn);
              case SurveyState state -> SurveyReader.text(state, typed, turn);
              case ComplaintState state -> ComplaintReader.text(state, typed, turn);
              case TicketState _ -> TicketReader.text(typed, turn);
              case OpinionState state -> OpinionReader.text(state, typed, turn);
              case AsideState state -> asideWords(state, typed, turn);
            });
  }

  /** A file, place or number: past a question in between that asks for nothing itself. */
  private static Input media(Content content, TurnInProgress turn) {
    boolean answers = !(turn.state() instanceof AsideState aside) || isOffer(aside);
    return Optional.of(turn.underlying())
        .filter(_ -> answers)
        .flatMap(state -> mediaIn(state, content, turn))
        .map(Input::passingAside)
        .orElseGet(() -> Input.of(Signal.WRONG_KIND, MenuSteps.kind(content)));
  }

  private static Optional<Input> mediaIn(State state, Content content, TurnInProgress turn) {
    return switch (state) {
      case ComplaintState complaint -> ComplaintReader.media(complaint, content, turn);
      case TicketState _ -> TicketReader.media(content, turn);
      case OpinionState opinion -> OpinionReader.media(opinion, content, turn);
      case MenuState _ -> TicketReader.mediaOutOfTheBlue(content, turn);
      case SurveyState _, AsideState _ -> Optional.empty();
    };
  }

  private static Input tick(Content.Tick tick, TurnInProgress turn) {
    if (!tick.run().equals(turn.before().run())) {
      return Input.of(Signal.IGNORED);
    }
    return Input.of(tick.number() == 1 ? Signal.REMINDED : Signal.EXPIRED);
  }

  /** The menu's buttons may be typed; anything else gets the greeting. */
  private static Input menuWords(String typed, TurnInProgress turn) {
    List<Option> options = MenuPrompts.menu(turn).options();
    OptionalInt found = find(typed, options.stream().map(Option::label).toList());
    return found.isPresent()
        ? tap(options.get(found.getAsInt()).id(), turn)
        : Input.of(Signal.WROTE, typed);
  }

  private static Input asideWords(AsideState state, String typed, TurnInProgress turn) {
    List<Option> options = AsidePrompts.of(state, turn).options();
    OptionalInt found = find(typed, options.stream().map(Option::label).toList());
    if (found.isEmpty() && isYesOrNo(state)) {
      found = find(typed, turn.texts().yesAndNo());
    }
    if (found.isPresent()) {
      return tap(options.get(found.getAsInt()).id(), turn);
    }
    return isOffer(state) ? pastOffer(typed, turn) : Input.of(Signal.NOT_UNDERSTOOD);
  }

  private static Input pastOffer(String typed, TurnInProgress turn) {
    return switch (turn.underlying()) {
      case SurveyState survey -> SurveyReader.text(survey, typed, turn).passingAside();
      case ComplaintState complaint -> ComplaintReader.text(complaint, typed, turn).passingAside();
      case TicketState _ -> TicketReader.text(typed, turn).passingAside();
      case OpinionState opinion -> OpinionReader.text(opinion, typed, turn).passingAside();
      case MenuState _, AsideState _ -> Input.of(Signal.NOT_UNDERSTOOD);
    };
  }

  /** These two ask for nothing, so other words may well answer the question behind them. */
  private static boolean isOffer(AsideState state) {
    return state == AsideState.MENU || state == AsideState.REMINDER;
  }

  private static boolean isYesOrNo(AsideState state) {
    return state == AsideState.CANCEL || state == AsideState.ERASE;
  }

  private static OptionalInt find(String typed, List<String> labels) {
    return AnswerWords.find(typed, labels, false);
  }

  private static Input tap(String optionId, TurnInProgress turn) {
    return OptionId.parse(optionId)
        .map(option -> tap(option, turn))
        .orElseGet(() -> Input.of(Signal.FORGED_TAP));
  }

  private static Input tap(OptionId option, TurnInProgress turn) {
    if (option.prompt() == PromptId.MENU) {
      return menu(option.value(), turn);
    }
    if (TicketReader.isOutside(option.prompt())) {
      return TicketReader.tapOutside(option);
    }
    if (!option.run().equals(turn.run())) {
      return Input.of(Signal.STALE_TAP);
    }
    return switch (option.prompt()) {
      case CANCEL, LANGUAGE, ERASE, SWITCH -> aside(option, turn);
      case RESUME -> resume(option);
      default -> ofDialogue(option, turn);
    };
  }

  private static Input ofDialogue(OptionId option, TurnInProgress turn) {
    Input input =
        switch (turn.underlying()) {
          case SurveyState state -> SurveyReader.tap(state, option, turn);
          case ComplaintState state -> ComplaintReader.tap(state, option, turn);
          case TicketState _ -> TicketReader.tap(option);
          case OpinionState state -> OpinionReader.tap(state, option, turn);
          case MenuState _, AsideState _ -> Input.of(Signal.STALE_TAP);
        };
    return NO_ANSWER.contains(input.signal()) ? input : input.passingAside();
  }

  private static Input aside(OptionId option, TurnInProgress turn) {
    if (!turn.state().name().equals(option.prompt().name())) {
      return Input.of(Signal.STALE_TAP);
    }
    return switch (option.value()) {
      case AsidePrompts.YES -> Input.of(Signal.YES);
      case AsidePrompts.NO -> Input.of(Signal.NO);
      case "ID", "EN" -> Input.of(Signal.CHOSE, option.value());
      default -> Input.of(Signal.FORGED_TAP);
    };
  }

  private static Input resume(OptionId option) {
    return switch (option.value()) {
      case AsidePrompts.YES -> Input.of(Signal.RESUME);
      case AsidePrompts.NO -> Input.of(Signal.CANCEL);
      default -> Input.of(Signal.FORGED_TAP);
    };
  }

  private static Input menu(String value, TurnInProgress turn) {
    return switch (value) {
      case MenuPrompts.HOME -> Input.of(Signal.MENU);
      case MenuPrompts.SURVEY -> beginOrResume(Signal.BEGIN_SURVEY, turn).passingAside();
      case MenuPrompts.COMPLAINT -> beginOrResume(Signal.BEGIN_COMPLAINT, turn).passingAside();
      case MenuPrompts.FORUM -> beginOrResume(Signal.BEGIN_OPINION, turn).passingAside();
      case "RESUME" -> Input.of(Signal.RESUME);
      case "CANCEL" -> Input.of(Signal.CANCEL);
      case "STATUS" -> Input.of(Signal.STATUS);
      case "LANGUAGE" -> Input.of(Signal.LANGUAGE);
      case "HELP" -> Input.of(Signal.HELP);
      default -> Input.of(Signal.FORGED_TAP);
    };
  }

  private static Input beginOrResume(Signal begin, TurnInProgress turn) {
    return Input.of(turn.underlying() == MenuState.HOME ? begin : Signal.RESUME);
  }
}
