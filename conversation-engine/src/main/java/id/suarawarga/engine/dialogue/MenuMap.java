package id.suarawarga.engine.dialogue;

import static id.suarawarga.engine.dialogue.Condition.ALWAYS;
import static id.suarawarga.engine.dialogue.MenuState.HOME;
import static id.suarawarga.engine.dialogue.Transition.row;

import java.util.List;

/** The map of the menu. */
final class MenuMap {

  private static final Condition SURVEY_DAY = new Condition("survey period", MenuMap::isSurveyDay);
  private static final Condition NO_SURVEY_DAY =
      new Condition("no survey period", turn -> !isSurveyDay(turn));

  // spotless:off: one row a line
  static final DialogueMap MAP = new DialogueMap(Dialogue.MENU, HOME, List.of(
      row(HOME, Signal.BEGIN_SURVEY,   SURVEY_DAY,    SurveyState.UNIT, SurveySteps::begin),
      row(HOME, Signal.BEGIN_SURVEY,   NO_SURVEY_DAY, HOME,             MenuSteps::sayNoPeriod),
      row(HOME, Signal.BEGIN_COMPLAINT, ALWAYS,     ComplaintState.UNIT, ComplaintSteps::begin),
      row(HOME, Signal.BEGIN_OPINION, OpinionConditions.ONE_FORUM,      OpinionState.GROUP, OpinionSteps::begin),
      row(HOME, Signal.BEGIN_OPINION, OpinionConditions.SEVERAL_FORUMS, OpinionState.FORUM, OpinionSteps::beginChoosing),
      row(HOME, Signal.BEGIN_OPINION, OpinionConditions.NO_FORUM,       HOME,               OpinionSteps::sayNone),
      row(HOME, Signal.WROTE,          TicketConditions.ASKED,     TicketState.ANSWER, TicketSteps::openAsked),
      row(HOME, Signal.WROTE,          TicketConditions.NOT_ASKED, HOME,               MenuSteps::greet),
      row(HOME, Signal.ATTACHED,       TicketConditions.ASKED,     TicketState.ANSWER, TicketSteps::openAskedForFile),
      row(HOME, Signal.BACK,           ALWAYS,        HOME)));
  // spotless:on

  private MenuMap() {}

  private static boolean isSurveyDay(TurnInProgress turn) {
    return turn.facts().catalogue().isSurveyDay(turn.facts().today());
  }
}
