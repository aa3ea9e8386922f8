package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.FileProblem;
import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.complaint.ReporterIdentity;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Content;
import java.util.List;
import java.util.Optional;

/** Reads what a person taps, types or sends while telling a complaint. */
final class ComplaintReader {

  private ComplaintReader() {}

  static Input text(ComplaintState state, String typed, TurnInProgress turn) {
    PromptId prompt = ComplaintChoices.open(state);
    return switch (state) {
      case UNIT -> unit(prompt, typed, turn);
      case TYPE, IDENTITY, REVIEW ->
          guessed(state, typed, turn).orElseGet(() -> Input.of(Signal.NOT_UNDERSTOOD));
      case WHEN -> guessed(state, typed, turn).orElseGet(() -> words(state, typed, turn));
      case WHAT, WHERE, FILES, WANTED, NAME, CONTACT ->
          exact(state, typed, turn).orElseGet(() -> words(state, typed, turn));
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  /** A tap on an option of the run under way; the run has been checked. */
  static Input tap(ComplaintState state, OptionId option, TurnInProgress turn) {
    if (option.prompt() != ComplaintChoices.open(state)) {
      return tapOnOlder(state, option, turn);
    }
    String value = option.value();
    if (value.equals(OptionId.BACK)) {
      return Input.of(Signal.BACK, option.prompt(), value);
    }
    if (value.matches(Picker.TURN + "\\d{1,3}")) {
      return Input.of(Signal.PAGED, option.prompt(), value.substring(1));
    }
    boolean offered =
        state == ComplaintState.UNIT // may stand on another page
            || ComplaintChoices.of(state, turn).stream().anyMatch(it -> it.value().equals(value));
    return offered ? answer(option.prompt(), value) : Input.of(Signal.STALE_TAP);
  }

  /** While the name is being asked for, who wants none may still say so. */
  private static Input tapOnOlder(ComplaintState state, OptionId option, TurnInProgress turn) {
    if (isHeld(option, turn)) {
      return Input.of(Signal.REPEATED);
    }
    boolean naming = state == ComplaintState.NAME || state == ComplaintState.CONTACT;
    if (naming && option.prompt() == PromptId.IDENTITY && isIdentity(option.value())) {
      return Input.of(Signal.CHOSE, option.prompt(), option.value());
    }
    return ComplaintCorrections.takes(state, option, turn)
        ? Input.of(Signal.CORRECTED, option.prompt(), option.value())
        : Input.of(Signal.STALE_TAP);
  }

  private static boolean isIdentity(String value) {
    return ComplaintCorrections.names(ReporterIdentity.values(), value);
  }

  /** A file, place or number, where the question takes one. */
  static Optional<Input> media(ComplaintState state, Content content, TurnInProgress turn) {
    return switch (content) {
      case Content.Attachment file when takesFiles(state) ->
          Optional.of(file(file, turn.complaint().story()));
      case Content.Location place when state == ComplaintState.WHERE ->
          Optional.of(Input.of(Signal.LOCATED, PromptId.WHERE, Places.words(place)));
      case Content.Contact contact when state == ComplaintState.CONTACT ->
          Optional.of(Input.of(Signal.WROTE, PromptId.CONTACT, contact.phone()));
      default -> Optional.empty();
    };
  }

  /** A file where files are taken: it may be one too many, or not fit with what is told. */
  static Input file(Content.Attachment file, Story story) {
    return file(file, story, story.files().size());
  }

  /** The same where there may be files besides those of the story. */
  static Input file(Content.Attachment file, Story story, int already) {
    Optional<FileProblem> problem = FileProblem.of(file, already);
    if (problem.isPresent()) {
      return Input.of(Signal.FILE_REFUSED, problem.get().name());
    }
    return Input.of(story.adding(file.caption()).fits() ? Signal.ATTACHED : Signal.TOO_LONG);
  }

  private static boolean takesFiles(ComplaintState state) {
    return state == ComplaintState.WHAT || state == ComplaintState.FILES;
  }

  private static Input unit(PromptId prompt, String typed, TurnInProgress turn) {
    if (ComplaintChoices.hasCityDesk(turn) && isLabel(typed, turn, "complaint.unit.unknown")) {
      return Input.of(Signal.CHOSE, prompt, OptionId.SKIP);
    }
    return ComplaintChoices.units(turn).read(prompt, typed);
  }

  private static boolean isLabel(String typed, TurnInProgress turn, String key) {
    return AnswerWords.find(typed, List.of(turn.texts().get(key)), false).isPresent()
        && !typed.matches("\\s*\\d+\\s*");
  }

  private static Optional<Input> guessed(ComplaintState state, String typed, TurnInProgress turn) {
    return ChoiceWords.guessed(ComplaintChoices.of(state, turn), typed)
        .map(choice -> answer(ComplaintChoices.open(state), choice.value()));
  }

  private static Optional<Input> exact(ComplaintState state, String typed, TurnInProgress turn) {
    return ChoiceWords.exact(ComplaintChoices.of(state, turn), typed)
        .map(choice -> answer(ComplaintChoices.open(state), choice.value()));
  }

  private static Input words(ComplaintState state, String typed, TurnInProgress turn) {
    PromptId prompt = ComplaintChoices.open(state);
    String words = typed.strip();
    if (words.isEmpty()) {
      return Input.of(Signal.NOT_UNDERSTOOD);
    }
    return fits(state, words, turn.complaint().story())
        ? Input.of(Signal.WROTE, prompt, words)
        : Input.of(Signal.TOO_LONG);
  }

  private static boolean fits(ComplaintState state, String words, Story story) {
    return switch (state) {
      case WHAT, FILES -> story.adding(words).fits();
      case WHEN -> story.happened(words).fits();
      case WHERE -> story.at(words).fits();
      case WANTED -> story.wanting(words).fits();
      case NAME, CONTACT -> words.length() <= Reporter.MAX_LENGTH;
      case UNIT, TYPE, IDENTITY, REVIEW, SENT, LEFT -> true;
    };
  }

  private static Input answer(PromptId prompt, String value) {
    return switch (value) {
      case ComplaintChoices.DONE -> Input.of(Signal.DONE, prompt, value);
      case ComplaintChoices.ANEW -> Input.of(Signal.ANEW, prompt, value);
      case SurveyChoices.SEND -> Input.of(Signal.SUBMITTED);
      case OptionId.SKIP ->
          Input.of(
              prompt == PromptId.COMPLAINT_UNIT ? Signal.CHOSE : Signal.SKIPPED, prompt, value);
      default ->
          prompt == PromptId.COMPLAINT_REVIEW
              ? Input.of(Signal.EDIT, value.substring(SurveyChoices.EDIT.length()))
              : Input.of(Signal.CHOSE, prompt, value);
    };
  }

  /** Whether the tap says again what the draft already holds, as a second tap of a finger does. */
  private static boolean isHeld(OptionId option, TurnInProgress turn) {
    ComplaintDraft draft = turn.complaint();
    Reporter reporter = draft.reporter();
    String value = option.value();
    return switch (option.prompt()) {
      case COMPLAINT_UNIT -> ComplaintChoices.unitMeant(value).equals(draft.subject().unitCode());
      case COMPLAINT_TYPE -> draft.type() != null && draft.type().name().equals(value);
      case WHAT, FILES -> value.equals(ComplaintChoices.DONE);
      case WHEN -> ComplaintSteps.day(value, turn).equals(draft.story().happened());
      case IDENTITY -> reporter != null && reporter.identity().name().equals(value);
      default -> false;
    };
  }
}
