package id.suarawarga.engine.dialogue;

import static id.suarawarga.engine.dialogue.Anywhere.row;
import static id.suarawarga.engine.dialogue.Condition.ALWAYS;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.survey.SurveyDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is understood in every state, looked at before the map of the dialogue. */
final class Everywhere {

  static final Condition IDLE = new Condition("nothing under way", turn -> !isUnderWay(turn));
  static final Condition UNDER_WAY = new Condition("something under way", Everywhere::isUnderWay);

  private static final Condition IN_SURVEY =
      new Condition("in a survey", turn -> turn.draft() instanceof SurveyDraft);
  private static final Condition IN_COMPLAINT =
      new Condition("in a complaint", turn -> turn.draft() instanceof ComplaintDraft);

  private static final @Nullable State STAY = null;

  // spotless:off: one row a line
  static final List<Anywhere> MAP = List.of(
      row(Signal.START,           UNDER_WAY,                          AsideState.MENU,     MenuSteps::greet, MenuSteps::openMenu),
      row(Signal.START,           IDLE,                               MenuState.HOME,      MenuSteps::leaveAside, MenuSteps::greet),
      row(Signal.MENU,            UNDER_WAY,                          AsideState.MENU,     MenuSteps::openMenu),
      row(Signal.MENU,            IDLE,                               MenuState.HOME,      MenuSteps::leaveAside),
      row(Signal.RESUME,          ALWAYS,                             STAY,                MenuSteps::leaveAside),
      row(Signal.CANCEL,          UNDER_WAY,                          AsideState.CANCEL,   MenuSteps::askToCancel),
      row(Signal.CANCEL,          IDLE,                               MenuState.HOME,      MenuSteps::leaveAside, MenuSteps::sayNothingUnderWay),
      row(Signal.HELP,            ALWAYS,                             STAY,                MenuSteps::sayHelp),
      row(Signal.UNKNOWN_COMMAND, ALWAYS,                             STAY,                MenuSteps::sayHelp),
      row(Signal.LANGUAGE,        ALWAYS,                             AsideState.LANGUAGE, MenuSteps::askLanguage),
      row(Signal.STATUS,          UNDER_WAY,                          STAY,                MenuSteps::sayProgress, Own::list),
      row(Signal.STATUS,          IDLE,                               STAY,                Own::list),
      row(Signal.ERASE,           ALWAYS,                             AsideState.ERASE,    MenuSteps::askToErase),

      row(Signal.LINK,            Links.OPENS_SURVEY.ofMessage(),     SurveyState.CONSENT, MenuSteps::leaveAside, MenuSteps::openLink),
      row(Signal.LINK,            Links.OPENS_COMPLAINT.ofMessage(),  ComplaintState.TYPE, MenuSteps::leaveAside, MenuSteps::openLink),
      row(Signal.LINK,            Links.OPENS_REPLY.ofMessage(),      TicketState.ANSWER,  MenuSteps::leaveAside, MenuSteps::openLink),
      row(Signal.LINK,            Links.OPENS_OPINION.ofMessage(),    OpinionState.GROUP,  MenuSteps::leaveAside, MenuSteps::openLink),
      row(Signal.LINK,            Links.OPENS_CHANGE.ofMessage(),     OpinionState.REVIEW, MenuSteps::leaveAside, MenuSteps::openLink),
      row(Signal.LINK,            Links.SHOWS_TICKET.ofMessage(),     STAY,                TicketSteps::show),
      row(Signal.LINK,            Links.ALREADY_OPEN.ofMessage(),     STAY,                MenuSteps::leaveAside, FormSteps::offerAgain),
      row(Signal.LINK,            Links.OTHER_UNDER_WAY.ofMessage(),  AsideState.SWITCH,   MenuSteps::askWhichToKeep),
      row(Signal.LINK,            Links.ANSWERED_TODAY.ofMessage(),   STAY,                MenuSteps::sayAnsweredToday),
      row(Signal.LINK,            Links.NOT_NOW.ofMessage(),          STAY,                MenuSteps::sayNoPeriod),
      row(Signal.LINK,            Links.INACTIVE.ofMessage(),         STAY,                MenuSteps::sayInactive),
      row(Signal.LINK,            Links.FORUM_CLOSED.ofMessage(),     STAY,                OpinionSteps::sayClosed),
      row(Signal.LINK,            Links.NOT_THEIRS.ofMessage(),       STAY,                MenuSteps::sayStale),
      row(Signal.LINK,            Links.UNKNOWN.ofMessage(),          STAY,                MenuSteps::sayUnknownLink),

      row(Signal.FORM_FILLED,     SurveyConditions.MAY_STILL_ANSWER,  SurveyState.SENT,    MenuSteps::leaveAside, FormSteps::fillIn, SurveySteps::submit),
      row(Signal.FORM_FILLED,     SurveyConditions.SUBMITTED_TODAY,   SurveyState.LEFT,    MenuSteps::leaveAside, MenuSteps::sayAnsweredToday),
      row(Signal.FORM_FILLED,     SurveyConditions.CLOSED,            SurveyState.LEFT,    MenuSteps::leaveAside, MenuSteps::sayInactive),
      row(Signal.FORM_WANTING,    ALWAYS,                             STAY,                MenuSteps::leaveAside, FormSteps::sayWhatIsWanting, FormSteps::offer),
      row(Signal.FORM_REFUSED,    ALWAYS,                             STAY,                FormSteps::sayRefused),

      row(Signal.CORRECTED,       IN_SURVEY,                          STAY,                MenuSteps::leaveAside, SurveySteps::correct),
      row(Signal.CORRECTED,       IN_COMPLAINT,                       STAY,                MenuSteps::leaveAside, ComplaintCorrections::correct),
      row(Signal.REPEATED,        ALWAYS,                             STAY,                MenuSteps::ignore),
      row(Signal.STALE_TAP,       ALWAYS,                             STAY,                MenuSteps::sayStale),
      row(Signal.FORGED_TAP,      ALWAYS,                             STAY,                MenuSteps::sayForged),
      row(Signal.WRONG_KIND,      ALWAYS,                             STAY,                MenuSteps::sayWrongKind),
      row(Signal.TOO_LONG,        ALWAYS,                             STAY,                MenuSteps::sayTooLong),
      row(Signal.FILE_REFUSED,    ALWAYS,                             STAY,                MenuSteps::sayFileRefused),
      row(Signal.IGNORED,         ALWAYS,                             STAY,                MenuSteps::ignore),

      row(Signal.DECLINED,        ALWAYS,                             STAY,                MenuSteps::sayNotOffered),
      row(Signal.NOTICED,         ALWAYS,                             STAY,                News::tell),
      row(Signal.SETTLED,         TicketConditions.ANSWERED,          STAY,                TicketSteps::settle),
      row(Signal.SETTLED,         TicketConditions.NOT_ANSWERED,      STAY,                MenuSteps::sayStale),
      row(Signal.NOT_SETTLED,     TicketConditions.ANSWERED,          STAY,                TicketSteps::reopen),
      row(Signal.NOT_SETTLED,     TicketConditions.NOT_ANSWERED,      STAY,                MenuSteps::sayStale),
      row(Signal.RATED,           TicketConditions.UNRATED,           STAY,                TicketSteps::rate),
      row(Signal.RATED,           TicketConditions.NOT_TO_RATE,       STAY,                MenuSteps::sayStale),

      row(Signal.DOCUMENT_WANTED, ALWAYS,                             STAY,                Documents::send),
      row(Signal.OPINION_WANTED,  OpinionConditions.OWN,              STAY,                OwnOpinions::show),
      row(Signal.OPINION_WANTED,  OpinionConditions.NOT_OWN,          STAY,                MenuSteps::sayStale),
      row(Signal.WITHDRAWING,     OpinionConditions.MAY_WITHDRAW,     STAY,                OwnOpinions::askToWithdraw),
      row(Signal.WITHDRAWING,     OpinionConditions.MAY_NOT_WITHDRAW, STAY,                OwnOpinions::sayWhyNot),
      row(Signal.WITHDRAWN,       OpinionConditions.MAY_WITHDRAW,     STAY,                OwnOpinions::withdraw),
      row(Signal.WITHDRAWN,       OpinionConditions.MAY_NOT_WITHDRAW, STAY,                OwnOpinions::sayWhyNot),
      row(Signal.VOTED,           CardSteps.VOTES,                    STAY,                CardSteps::vote),
      row(Signal.VOTED,           CardSteps.VOTED_SO,                 STAY,                CardSteps::sayVoted),
      row(Signal.VOTED,           CardSteps.MAY_NOT_ANSWER,           STAY,                CardSteps::sayGone),
      row(Signal.PASSED,          CardSteps.MAY_ANSWER,               STAY,                CardSteps::goOn),
      row(Signal.PASSED,          CardSteps.MAY_NOT_ANSWER,           STAY,                CardSteps::sayGone),

      row(Signal.REMINDED,        UNDER_WAY,                          AsideState.REMINDER, MenuSteps::leaveAside, MenuSteps::remind),
      row(Signal.REMINDED,        IDLE,                               STAY,                MenuSteps::ignore),
      row(Signal.EXPIRED,         ALWAYS,                             MenuState.HOME,      MenuSteps::expire),
      row(Signal.BLOCKED,         ALWAYS,                             MenuState.HOME,      MenuSteps::block),
      row(Signal.UNBLOCKED,       ALWAYS,                             STAY,                MenuSteps::unblock),
      row(Signal.MOVED,           ALWAYS,                             STAY,                MenuSteps::move));
  // spotless:on

  private Everywhere() {}

  /** Lets the table act on the turn's signal; returns whether a row held. */
  static boolean handle(TurnInProgress turn) {
    for (Anywhere row : MAP) {
      if (row.on() == turn.input().signal() && row.when().holds(turn)) {
        row.steps().forEach(step -> step.addTo(turn));
        State to = row.to();
        if (to != null) {
          turn.moveTo(to);
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderWay(TurnInProgress turn) {
    return turn.underlying() != MenuState.HOME;
  }
}
