package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.FormOffer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done with the form that asks the whole survey at once. */
final class FormSteps {

  private FormSteps() {}

  /** Offers it to a person who reads its language; its token is the run, so it is good for one. */
  static void offer(TurnInProgress turn) {
    if (turn.language() == SurveyForm.LANGUAGE) {
      Texts texts = turn.texts();
      turn.offer(
          new FormOffer(turn.survey().run(), texts.get("form.text"), texts.get("form.label")));
    }
  }

  /** Offers it once more to a person who has agreed and said nothing since. */
  static void offerAgain(TurnInProgress turn) {
    if (turn.underlying() == SurveyState.SEX) {
      offer(turn);
    }
  }

  /** Puts all of it in the draft; it has been found complete. */
  static void fillIn(TurnInProgress turn) {
    if (FilledForm.of(turn.message().content()) instanceof FilledForm.Complete form) {
      turn.draft(turn.survey().filledIn(form.profile(), form.scores(), form.suggestion()));
    }
  }

  static void sayWhatIsWanting(TurnInProgress turn) {
    String names =
        Stream.of(turn.input().value().split(","))
            .map(prompt -> turn.texts().get("name." + prompt))
            .collect(Collectors.joining(", "));
    turn.say("form.wanting", names);
  }

  static void sayRefused(TurnInProgress turn) {
    turn.say("form." + turn.input().value());
  }
}
