package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.respondent.RespondentErased;
import id.suarawarga.engine.survey.SurveyAbandoned;
import java.util.Objects;

/** What the answers to the short questions in between do. */
final class AsideSteps {

  private AsideSteps() {}

  static void cancel(TurnInProgress turn) {
    SurveySteps.abandon(turn, SurveyAbandoned.Reason.CANCELLED);
    turn.note(UnderWay.text("cancelled.", turn));
    turn.endHere();
  }

  static void speak(TurnInProgress turn) {
    turn.speak(Language.valueOf(turn.input().value()));
  }

  static void erase(TurnInProgress turn) {
    SurveySteps.abandon(turn, SurveyAbandoned.Reason.ERASED);
    turn.cause(new RespondentErased(turn.before().respondent()));
    turn.say("erased");
    turn.endHere();
  }

  /** Drops what was under way for what the link opens. */
  static void openWaiting(TurnInProgress turn) {
    SurveySteps.abandon(turn, SurveyAbandoned.Reason.REPLACED);
    Link link = Objects.requireNonNull(Objects.requireNonNull(turn.resume()).link());
    turn.forgetAside();
    Links.open(link, turn);
  }
}
