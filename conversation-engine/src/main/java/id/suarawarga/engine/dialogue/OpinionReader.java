package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.forum.Opinion;
import id.suarawarga.engine.message.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a person taps, types or sends while writing an opinion. */
final class OpinionReader {

  private OpinionReader() {}

  static Input text(OpinionState state, String typed, TurnInProgress turn) {
    PromptId prompt = OpinionChoices.open(state);
    List<Choice> choices = OpinionChoices.of(state, turn);
    return switch (state) {
      case GROUP -> group(choices, typed, turn);
      case FORUM, TOPIC, ASPECT, ATTENDANCE, REVIEW ->
          ChoiceWords.guessed(choices, typed)
              .map(choice -> answer(prompt, choice.value()))
              .orElseGet(() -> Input.of(Signal.NOT_UNDERSTOOD));
      case PROBLEM, PROPOSAL, NAME ->
          ChoiceWords.exact(choices, typed)
              .map(choice -> answer(prompt, choice.value()))
              .orElseGet(() -> words(state, typed, turn));
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  /** What there is to read stands below the groups, and is counted on from them. */
  private static Input group(List<Choice> groups, String typed, TurnInProgress turn) {
    List<Choice> all = new ArrayList<>(groups);
    Documents.options(Objects.requireNonNull(turn.opinion().forum()), turn)
        .forEach(document -> all.add(new Choice(document.id(), document.label())));
    return ChoiceWords.guessed(all, typed)
        .map(
            choice ->
                groups.contains(choice)
                    ? answer(PromptId.GROUP, choice.value())
                    : TicketReader.tapOutside(OptionId.parse(choice.value()).orElseThrow()))
        .orElseGet(() -> Input.of(Signal.NOT_UNDERSTOOD));
  }

  /** A tap on an option of the run under way; the run has been checked. */
  static Input tap(OpinionState state, OptionId option, TurnInProgress turn) {
    if (option.prompt() != OpinionChoices.open(state)) {
      return Input.of(isHeld(option, turn) ? Signal.REPEATED : Signal.STALE_TAP);
    }
    if (option.value().equals(OptionId.BACK)) {
      return Input.of(Signal.BACK, option.prompt(), option.value());
    }
    boolean offered =
        state == OpinionState.FORUM // may have closed meanwhile
            || OpinionChoices.of(state, turn).stream()
                .anyMatch(choice -> choice.value().equals(option.value()));
    return offered ? answer(option.prompt(), option.value()) : Input.of(Signal.STALE_TAP);
  }

  /** A file, where the question takes one; a place becomes words. */
  static Optional<Input> media(OpinionState state, Content content, TurnInProgress turn) {
    if (state != OpinionState.PROBLEM && state != OpinionState.PROPOSAL) {
      return Optional.empty();
    }
    return switch (content) {
      case Content.Attachment file ->
          Optional.of(
              ComplaintReader.file(file, turn.opinion().opinion().story(), turn.opinion().files()));
      case Content.Location place -> Optional.of(words(state, Places.words(place), turn));
      default -> Optional.empty();
    };
  }

  private static Input words(OpinionState state, String typed, TurnInProgress turn) {
    String words = typed.strip();
    if (words.isEmpty()) {
      return Input.of(Signal.NOT_UNDERSTOOD);
    }
    return fits(state, words, turn.opinion().opinion().story())
        ? Input.of(Signal.WROTE, OpinionChoices.open(state), words)
        : Input.of(Signal.TOO_LONG);
  }

  private static boolean fits(OpinionState state, String words, Story story) {
    return switch (state) {
      case PROBLEM -> story.adding(words).fits();
      case PROPOSAL -> story.addingWish(words).fits();
      case NAME -> words.length() <= Reporter.MAX_LENGTH;
      case FORUM, GROUP, TOPIC, ASPECT, ATTENDANCE, REVIEW, SENT, LEFT -> true;
    };
  }

  private static Input answer(PromptId prompt, String value) {
    return prompt == PromptId.FORUM || prompt == PromptId.TOPIC // codes that officials chose
        ? Input.of(Signal.CHOSE, prompt, value)
        : fixed(prompt, value);
  }

  private static Input fixed(PromptId prompt, String value) {
    return switch (value) {
      case ComplaintChoices.DONE -> Input.of(Signal.DONE, prompt, value);
      case ComplaintChoices.ANEW -> Input.of(Signal.ANEW, prompt, value);
      case SurveyChoices.SEND -> Input.of(Signal.SUBMITTED);
      case OptionId.SKIP -> Input.of(Signal.SKIPPED, prompt, value);
      default ->
          prompt == PromptId.OPINION_REVIEW
              ? Input.of(Signal.EDIT, value.substring(SurveyChoices.EDIT.length()))
              : Input.of(Signal.CHOSE, prompt, value);
    };
  }

  /** Whether the tap says again what the draft already holds, as a second tap of a finger does. */
  private static boolean isHeld(OptionId option, TurnInProgress turn) {
    Opinion held = turn.opinion().opinion();
    String value = option.value();
    return switch (option.prompt()) {
      case FORUM -> value.equals(turn.opinion().forum());
      case GROUP -> held.group() != null && held.group().name().equals(value);
      case TOPIC -> value.equals(held.topic());
      case ASPECT -> held.aspect() != null && held.aspect().name().equals(value);
      case PROBLEM, PROPOSAL -> value.equals(ComplaintChoices.DONE);
      case ATTENDANCE -> isSaidOfComing(value, held.attends(), turn);
      default -> false;
    };
  }

  /** Who said that they come is being asked for a name, and has not yet answered in the draft. */
  private static boolean isSaidOfComing(String value, @Nullable Boolean held, TurnInProgress turn) {
    boolean comes = value.equals(OpinionChoices.YES);
    return turn.underlying() == OpinionState.NAME ? comes : Objects.equals(held, comes);
  }
}
