package id.suarawarga.engine.dialogue;

import static id.suarawarga.engine.dialogue.Condition.ALWAYS;
import static id.suarawarga.engine.dialogue.Signal.BACK;
import static id.suarawarga.engine.dialogue.Signal.CHOSE;
import static id.suarawarga.engine.dialogue.Signal.EDIT;
import static id.suarawarga.engine.dialogue.Signal.NO;
import static id.suarawarga.engine.dialogue.Signal.PAGED;
import static id.suarawarga.engine.dialogue.Signal.SKIPPED;
import static id.suarawarga.engine.dialogue.Signal.SUBMITTED;
import static id.suarawarga.engine.dialogue.Signal.WROTE;
import static id.suarawarga.engine.dialogue.Signal.YES;
import static id.suarawarga.engine.dialogue.SurveyConditions.ABOUT_A_QUESTION;
import static id.suarawarga.engine.dialogue.SurveyConditions.ANSWERED_TODAY;
import static id.suarawarga.engine.dialogue.SurveyConditions.CHANGING;
import static id.suarawarga.engine.dialogue.SurveyConditions.CLOSED;
import static id.suarawarga.engine.dialogue.SurveyConditions.FIRST_QUESTION;
import static id.suarawarga.engine.dialogue.SurveyConditions.GONE;
import static id.suarawarga.engine.dialogue.SurveyConditions.LAST_QUESTION;
import static id.suarawarga.engine.dialogue.SurveyConditions.LATER_QUESTION;
import static id.suarawarga.engine.dialogue.SurveyConditions.MAY_ANSWER;
import static id.suarawarga.engine.dialogue.SurveyConditions.MAY_SUBMIT;
import static id.suarawarga.engine.dialogue.SurveyConditions.MORE_QUESTIONS;
import static id.suarawarga.engine.dialogue.SurveyConditions.STRAIGHT;
import static id.suarawarga.engine.dialogue.SurveyConditions.SUBMITTED_TODAY;
import static id.suarawarga.engine.dialogue.SurveyConditions.THERE;
import static id.suarawarga.engine.dialogue.SurveyConditions.about;
import static id.suarawarga.engine.dialogue.SurveyState.AGE_BAND;
import static id.suarawarga.engine.dialogue.SurveyState.CONSENT;
import static id.suarawarga.engine.dialogue.SurveyState.EDUCATION;
import static id.suarawarga.engine.dialogue.SurveyState.LEFT;
import static id.suarawarga.engine.dialogue.SurveyState.OCCUPATION;
import static id.suarawarga.engine.dialogue.SurveyState.QUESTION;
import static id.suarawarga.engine.dialogue.SurveyState.REVIEW;
import static id.suarawarga.engine.dialogue.SurveyState.SENT;
import static id.suarawarga.engine.dialogue.SurveyState.SERVICE;
import static id.suarawarga.engine.dialogue.SurveyState.SEX;
import static id.suarawarga.engine.dialogue.SurveyState.SUGGESTION;
import static id.suarawarga.engine.dialogue.SurveyState.UNIT;
import static id.suarawarga.engine.dialogue.Transition.row;

import java.util.List;

/** The map of the survey. */
final class SurveyMap {

  // spotless:off: one row a line, so that the whole dialogue can be seen at once
  static final DialogueMap MAP = new DialogueMap(Dialogue.SURVEY, UNIT, List.of(
      row(UNIT,       CHOSE,     THERE,            SERVICE,    SurveySteps::chooseUnit),
      row(UNIT,       CHOSE,     GONE,             UNIT,       MenuSteps::sayGone),
      row(UNIT,       PAGED,     ALWAYS,           UNIT,       SurveySteps::turnPage),
      row(UNIT,       WROTE,     ALWAYS,           UNIT,       SurveySteps::search),
      row(UNIT,       BACK,      ALWAYS,           LEFT),

      row(SERVICE,    CHOSE,     MAY_ANSWER,       CONSENT,    SurveySteps::chooseService),
      row(SERVICE,    CHOSE,     ANSWERED_TODAY,   SERVICE,    MenuSteps::sayAnsweredToday),
      row(SERVICE,    CHOSE,     GONE,             SERVICE,    MenuSteps::sayGone),
      row(SERVICE,    PAGED,     ALWAYS,           SERVICE,    SurveySteps::turnPage),
      row(SERVICE,    WROTE,     ALWAYS,           SERVICE,    SurveySteps::search),
      row(SERVICE,    BACK,      ALWAYS,           UNIT,       SurveySteps::showAll),

      row(CONSENT,    YES,       ALWAYS,           SEX,        SurveySteps::agree, FormSteps::offer),
      row(CONSENT,    NO,        ALWAYS,           LEFT,       MenuSteps::sayDeclined),
      row(CONSENT,    BACK,      ALWAYS,           SERVICE,    SurveySteps::showAll),

      row(SEX,        CHOSE,     STRAIGHT,         AGE_BAND,   SurveySteps::keepProfile),
      row(SEX,        CHOSE,     CHANGING,         REVIEW,     SurveySteps::keepProfile, SurveySteps::stopChanging),
      row(SEX,        BACK,      STRAIGHT,         CONSENT),
      row(SEX,        BACK,      CHANGING,         REVIEW,     SurveySteps::stopChanging),

      row(AGE_BAND,   CHOSE,     STRAIGHT,         EDUCATION,  SurveySteps::keepProfile),
      row(AGE_BAND,   CHOSE,     CHANGING,         REVIEW,     SurveySteps::keepProfile, SurveySteps::stopChanging),
      row(AGE_BAND,   BACK,      STRAIGHT,         SEX),
      row(AGE_BAND,   BACK,      CHANGING,         REVIEW,     SurveySteps::stopChanging),

      row(EDUCATION,  CHOSE,     STRAIGHT,         OCCUPATION, SurveySteps::keepProfile),
      row(EDUCATION,  CHOSE,     CHANGING,         REVIEW,     SurveySteps::keepProfile, SurveySteps::stopChanging),
      row(EDUCATION,  BACK,      STRAIGHT,         AGE_BAND),
      row(EDUCATION,  BACK,      CHANGING,         REVIEW,     SurveySteps::stopChanging),

      row(OCCUPATION, CHOSE,     STRAIGHT,         QUESTION,   SurveySteps::keepProfile, SurveySteps::askFirst),
      row(OCCUPATION, CHOSE,     CHANGING,         REVIEW,     SurveySteps::keepProfile, SurveySteps::stopChanging),
      row(OCCUPATION, BACK,      STRAIGHT,         EDUCATION),
      row(OCCUPATION, BACK,      CHANGING,         REVIEW,     SurveySteps::stopChanging),

      row(QUESTION,   CHOSE,     MORE_QUESTIONS,   QUESTION,   SurveySteps::score, SurveySteps::askNext),
      row(QUESTION,   CHOSE,     LAST_QUESTION,    SUGGESTION, SurveySteps::score),
      row(QUESTION,   CHOSE,     CHANGING,         REVIEW,     SurveySteps::score, SurveySteps::stopChanging),
      row(QUESTION,   BACK,      LATER_QUESTION,   QUESTION,   SurveySteps::askPrevious),
      row(QUESTION,   BACK,      FIRST_QUESTION,   OCCUPATION),
      row(QUESTION,   BACK,      CHANGING,         REVIEW,     SurveySteps::stopChanging),

      row(SUGGESTION, WROTE,     ALWAYS,           REVIEW,     SurveySteps::keepSuggestion, SurveySteps::stopChanging),
      row(SUGGESTION, SKIPPED,   ALWAYS,           REVIEW,     SurveySteps::dropSuggestion, SurveySteps::stopChanging),
      row(SUGGESTION, BACK,      STRAIGHT,         QUESTION,   SurveySteps::askLast),
      row(SUGGESTION, BACK,      CHANGING,         REVIEW,     SurveySteps::stopChanging),

      row(REVIEW,     SUBMITTED, MAY_SUBMIT,       SENT,       SurveySteps::submit),
      row(REVIEW,     SUBMITTED, SUBMITTED_TODAY,  LEFT,       MenuSteps::sayAnsweredToday),
      row(REVIEW,     SUBMITTED, CLOSED,           LEFT,       MenuSteps::sayInactive),
      row(REVIEW,     EDIT,      about("SEX"),        SEX,        SurveySteps::askAgain),
      row(REVIEW,     EDIT,      about("AGE_BAND"),   AGE_BAND,   SurveySteps::askAgain),
      row(REVIEW,     EDIT,      about("EDUCATION"),  EDUCATION,  SurveySteps::askAgain),
      row(REVIEW,     EDIT,      about("OCCUPATION"), OCCUPATION, SurveySteps::askAgain),
      row(REVIEW,     EDIT,      ABOUT_A_QUESTION,    QUESTION,   SurveySteps::askAgain),
      row(REVIEW,     EDIT,      about("SUGGESTION"), SUGGESTION, SurveySteps::askAgain),
      row(REVIEW,     BACK,      ALWAYS,           SUGGESTION)));
  // spotless:on

  private SurveyMap() {}
}
