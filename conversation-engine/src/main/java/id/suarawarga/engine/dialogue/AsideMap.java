package id.suarawarga.engine.dialogue;

import static id.suarawarga.engine.dialogue.AsideState.BACK;
import static id.suarawarga.engine.dialogue.AsideState.CANCEL;
import static id.suarawarga.engine.dialogue.AsideState.ERASE;
import static id.suarawarga.engine.dialogue.AsideState.LANGUAGE;
import static id.suarawarga.engine.dialogue.AsideState.MENU;
import static id.suarawarga.engine.dialogue.AsideState.OVER;
import static id.suarawarga.engine.dialogue.AsideState.REMINDER;
import static id.suarawarga.engine.dialogue.AsideState.SWITCH;
import static id.suarawarga.engine.dialogue.Condition.ALWAYS;
import static id.suarawarga.engine.dialogue.Transition.row;

import java.util.List;

/** The map of the short questions in between. */
final class AsideMap {

  private static final Condition OPENS_SURVEY = waits(Links.OPENS_SURVEY);
  private static final Condition OPENS_COMPLAINT = waits(Links.OPENS_COMPLAINT);
  private static final Condition OPENS_REPLY = waits(Links.OPENS_REPLY);
  private static final Condition OPENS_OPINION = waits(Links.OPENS_OPINION);
  private static final Condition OPENS_CHANGE = waits(Links.OPENS_CHANGE);
  private static final Condition FORUM_CLOSED = waits(Links.FORUM_CLOSED);
  private static final Condition OPENS_NO_MORE =
      new Condition(
          "opens no more", turn -> !waiting(turn).opens() && waiting(turn) != Links.FORUM_CLOSED);

  // spotless:off: one row a line
  static final DialogueMap MAP = new DialogueMap(Dialogue.ASIDE, CANCEL, List.of(
      row(CANCEL,   Signal.YES,   ALWAYS,          OVER,                AsideSteps::cancel),
      row(CANCEL,   Signal.NO,    ALWAYS,          BACK),
      row(CANCEL,   Signal.BACK,  ALWAYS,          BACK),
      row(LANGUAGE, Signal.CHOSE, ALWAYS,          BACK,                AsideSteps::speak),
      row(LANGUAGE, Signal.BACK,  ALWAYS,          BACK),
      row(ERASE,    Signal.YES,   ALWAYS,          OVER,                AsideSteps::erase),
      row(ERASE,    Signal.NO,    ALWAYS,          BACK),
      row(ERASE,    Signal.BACK,  ALWAYS,          BACK),
      row(MENU,     Signal.BACK,  ALWAYS,          BACK),
      row(REMINDER, Signal.BACK,  ALWAYS,          BACK),
      row(SWITCH,   Signal.YES,   ALWAYS,          BACK),
      row(SWITCH,   Signal.BACK,  ALWAYS,          BACK),
      row(SWITCH,   Signal.NO,    OPENS_SURVEY,    SurveyState.CONSENT, AsideSteps::openWaiting),
      row(SWITCH,   Signal.NO,    OPENS_COMPLAINT, ComplaintState.TYPE, AsideSteps::openWaiting),
      row(SWITCH,   Signal.NO,    OPENS_REPLY,     TicketState.ANSWER,  AsideSteps::openWaiting),
      row(SWITCH,   Signal.NO,    OPENS_OPINION,   OpinionState.GROUP,  AsideSteps::openWaiting),
      row(SWITCH,   Signal.NO,    OPENS_CHANGE,    OpinionState.REVIEW, AsideSteps::openWaiting),
      row(SWITCH,   Signal.NO,    FORUM_CLOSED,    BACK,                OpinionSteps::sayClosedMeanwhile),
      row(SWITCH,   Signal.NO,    OPENS_NO_MORE,   BACK,                MenuSteps::sayUnknownLink)));
  // spotless:on

  private AsideMap() {}

  private static Condition waits(Links kind) {
    return new Condition("link " + kind, turn -> waiting(turn) == kind);
  }

  private static Links waiting(TurnInProgress turn) {
    Resume resume = turn.resume();
    return resume == null ? Links.UNKNOWN : Links.withNothingUnderWay(resume.link(), turn);
  }
}
