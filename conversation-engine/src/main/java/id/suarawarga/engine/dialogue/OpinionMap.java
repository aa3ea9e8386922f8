package id.suarawarga.engine.dialogue;

import static id.suarawarga.engine.dialogue.Condition.ALWAYS;
import static id.suarawarga.engine.dialogue.OpinionConditions.CLOSED;
import static id.suarawarga.engine.dialogue.OpinionConditions.COMES;
import static id.suarawarga.engine.dialogue.OpinionConditions.GONE;
import static id.suarawarga.engine.dialogue.OpinionConditions.NOTHING_TOLD;
import static id.suarawarga.engine.dialogue.OpinionConditions.NOT_READY;
import static id.suarawarga.engine.dialogue.OpinionConditions.READY;
import static id.suarawarga.engine.dialogue.OpinionConditions.REVIEWING;
import static id.suarawarga.engine.dialogue.OpinionConditions.STAYS_AWAY;
import static id.suarawarga.engine.dialogue.OpinionConditions.STRAIGHT;
import static id.suarawarga.engine.dialogue.OpinionConditions.THERE;
import static id.suarawarga.engine.dialogue.OpinionConditions.TOLD;
import static id.suarawarga.engine.dialogue.OpinionConditions.TOLD_ANEW;
import static id.suarawarga.engine.dialogue.OpinionConditions.TOPIC_GONE;
import static id.suarawarga.engine.dialogue.OpinionConditions.about;
import static id.suarawarga.engine.dialogue.OpinionState.ASPECT;
import static id.suarawarga.engine.dialogue.OpinionState.ATTENDANCE;
import static id.suarawarga.engine.dialogue.OpinionState.FORUM;
import static id.suarawarga.engine.dialogue.OpinionState.GROUP;
import static id.suarawarga.engine.dialogue.OpinionState.LEFT;
import static id.suarawarga.engine.dialogue.OpinionState.NAME;
import static id.suarawarga.engine.dialogue.OpinionState.PROBLEM;
import static id.suarawarga.engine.dialogue.OpinionState.PROPOSAL;
import static id.suarawarga.engine.dialogue.OpinionState.REVIEW;
import static id.suarawarga.engine.dialogue.OpinionState.SENT;
import static id.suarawarga.engine.dialogue.OpinionState.TOPIC;
import static id.suarawarga.engine.dialogue.Signal.ANEW;
import static id.suarawarga.engine.dialogue.Signal.ATTACHED;
import static id.suarawarga.engine.dialogue.Signal.BACK;
import static id.suarawarga.engine.dialogue.Signal.CHOSE;
import static id.suarawarga.engine.dialogue.Signal.DONE;
import static id.suarawarga.engine.dialogue.Signal.EDIT;
import static id.suarawarga.engine.dialogue.Signal.SKIPPED;
import static id.suarawarga.engine.dialogue.Signal.SUBMITTED;
import static id.suarawarga.engine.dialogue.Signal.WROTE;
import static id.suarawarga.engine.dialogue.Transition.row;

import java.util.List;

/** The map of handing in an opinion for a forum. */
final class OpinionMap {

  // spotless:off: one row a line, so that the whole dialogue can be seen at once
  static final DialogueMap MAP = new DialogueMap(Dialogue.OPINION, FORUM, List.of(
      row(FORUM,      CHOSE,     THERE,        GROUP,      OpinionSteps::chooseForum),
      row(FORUM,      CHOSE,     GONE,         FORUM,      OpinionSteps::sayGone),
      row(FORUM,      BACK,      ALWAYS,       LEFT),

      row(GROUP,      CHOSE,     STRAIGHT,     TOPIC,      OpinionSteps::chooseGroup),
      row(GROUP,      CHOSE,     REVIEWING,    REVIEW,     OpinionSteps::chooseGroup, OpinionSteps::stopReviewing),
      row(GROUP,      BACK,      STRAIGHT,     LEFT),
      row(GROUP,      BACK,      REVIEWING,    REVIEW,     OpinionSteps::stopReviewing),

      row(TOPIC,      CHOSE,     STRAIGHT,     ASPECT,     OpinionSteps::chooseTopic),
      row(TOPIC,      CHOSE,     REVIEWING,    REVIEW,     OpinionSteps::chooseTopic, OpinionSteps::stopReviewing),
      row(TOPIC,      BACK,      STRAIGHT,     GROUP),
      row(TOPIC,      BACK,      REVIEWING,    REVIEW,     OpinionSteps::stopReviewing),

      row(ASPECT,     CHOSE,     STRAIGHT,     PROBLEM,    OpinionSteps::chooseAspect),
      row(ASPECT,     CHOSE,     REVIEWING,    REVIEW,     OpinionSteps::chooseAspect, OpinionSteps::stopReviewing),
      row(ASPECT,     BACK,      STRAIGHT,     TOPIC),
      row(ASPECT,     BACK,      REVIEWING,    REVIEW,     OpinionSteps::stopReviewing),

      row(PROBLEM,    WROTE,     ALWAYS,       PROBLEM,    OpinionSteps::tellProblem),
      row(PROBLEM,    ATTACHED,  ALWAYS,       PROBLEM,    OpinionSteps::attachToProblem),
      row(PROBLEM,    ANEW,      ALWAYS,       PROBLEM,    OpinionSteps::dropProblem),
      row(PROBLEM,    DONE,      TOLD,         PROPOSAL),
      row(PROBLEM,    DONE,      TOLD_ANEW,    REVIEW,     OpinionSteps::stopReviewing),
      row(PROBLEM,    DONE,      NOTHING_TOLD, PROBLEM,    ComplaintSteps::askForWords),
      row(PROBLEM,    BACK,      STRAIGHT,     ASPECT),
      row(PROBLEM,    BACK,      REVIEWING,    REVIEW,     OpinionSteps::stopReviewing),

      row(PROPOSAL,   WROTE,     ALWAYS,       PROPOSAL,   OpinionSteps::tellProposal),
      row(PROPOSAL,   ATTACHED,  ALWAYS,       PROPOSAL,   OpinionSteps::attachToProposal),
      row(PROPOSAL,   ANEW,      ALWAYS,       PROPOSAL,   OpinionSteps::dropProposal),
      row(PROPOSAL,   DONE,      STRAIGHT,     ATTENDANCE),
      row(PROPOSAL,   DONE,      REVIEWING,    REVIEW,     OpinionSteps::stopReviewing),
      row(PROPOSAL,   BACK,      STRAIGHT,     PROBLEM),
      row(PROPOSAL,   BACK,      REVIEWING,    REVIEW,     OpinionSteps::stopReviewing),

      row(ATTENDANCE, CHOSE,     COMES,        NAME),
      row(ATTENDANCE, CHOSE,     STAYS_AWAY,   REVIEW,     OpinionSteps::stayAway, OpinionSteps::stopReviewing),
      row(ATTENDANCE, BACK,      STRAIGHT,     PROPOSAL),
      row(ATTENDANCE, BACK,      REVIEWING,    REVIEW,     OpinionSteps::stopReviewing),

      row(NAME,       WROTE,     ALWAYS,       REVIEW,     OpinionSteps::comeAs, OpinionSteps::stopReviewing),
      row(NAME,       SKIPPED,   ALWAYS,       REVIEW,     OpinionSteps::comeNameless, OpinionSteps::stopReviewing),
      row(NAME,       BACK,      ALWAYS,       ATTENDANCE),

      row(REVIEW,     SUBMITTED, READY,        SENT,       OpinionSteps::send),
      row(REVIEW,     SUBMITTED, NOT_READY,    PROBLEM,    ComplaintSteps::askForWords),
      row(REVIEW,     SUBMITTED, TOPIC_GONE,   TOPIC,      OpinionSteps::sayTopicGone, OpinionSteps::startReviewing),
      row(REVIEW,     SUBMITTED, CLOSED,       LEFT,       OpinionSteps::giveBack),
      row(REVIEW,     EDIT,      about("GROUP"),         GROUP,      OpinionSteps::startReviewing),
      row(REVIEW,     EDIT,      about("TOPIC"),         TOPIC,      OpinionSteps::startReviewing),
      row(REVIEW,     EDIT,      about("ASPECT"),        ASPECT,     OpinionSteps::startReviewing),
      row(REVIEW,     EDIT,      about("PROBLEM"),       PROBLEM,    OpinionSteps::startReviewing),
      row(REVIEW,     EDIT,      about("PROPOSAL"),      PROPOSAL,   OpinionSteps::startReviewing),
      row(REVIEW,     EDIT,      about("ATTENDANCE"),    ATTENDANCE, OpinionSteps::startReviewing),
      row(REVIEW,     BACK,      ALWAYS,       ATTENDANCE)));
  // spotless:on

  private OpinionMap() {}
}
