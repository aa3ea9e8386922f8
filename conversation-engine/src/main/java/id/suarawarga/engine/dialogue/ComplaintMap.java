package id.suarawarga.engine.dialogue;

import static id.suarawarga.engine.dialogue.ComplaintConditions.ANONYMOUS;
import static id.suarawarga.engine.dialogue.ComplaintConditions.CHANGING;
import static id.suarawarga.engine.dialogue.ComplaintConditions.CHANGING_THERE;
import static id.suarawarga.engine.dialogue.ComplaintConditions.GONE;
import static id.suarawarga.engine.dialogue.ComplaintConditions.NOTHING_TOLD;
import static id.suarawarga.engine.dialogue.ComplaintConditions.READY;
import static id.suarawarga.engine.dialogue.ComplaintConditions.STRAIGHT;
import static id.suarawarga.engine.dialogue.ComplaintConditions.STRAIGHT_THERE;
import static id.suarawarga.engine.dialogue.ComplaintConditions.TOLD;
import static id.suarawarga.engine.dialogue.ComplaintConditions.TOLD_ANEW;
import static id.suarawarga.engine.dialogue.ComplaintConditions.UNNAMED;
import static id.suarawarga.engine.dialogue.ComplaintConditions.WITH_NAME;
import static id.suarawarga.engine.dialogue.ComplaintConditions.about;
import static id.suarawarga.engine.dialogue.ComplaintState.CONTACT;
import static id.suarawarga.engine.dialogue.ComplaintState.FILES;
import static id.suarawarga.engine.dialogue.ComplaintState.IDENTITY;
import static id.suarawarga.engine.dialogue.ComplaintState.LEFT;
import static id.suarawarga.engine.dialogue.ComplaintState.NAME;
import static id.suarawarga.engine.dialogue.ComplaintState.REVIEW;
import static id.suarawarga.engine.dialogue.ComplaintState.SENT;
import static id.suarawarga.engine.dialogue.ComplaintState.TYPE;
import static id.suarawarga.engine.dialogue.ComplaintState.UNIT;
import static id.suarawarga.engine.dialogue.ComplaintState.WANTED;
import static id.suarawarga.engine.dialogue.ComplaintState.WHAT;
import static id.suarawarga.engine.dialogue.ComplaintState.WHEN;
import static id.suarawarga.engine.dialogue.ComplaintState.WHERE;
import static id.suarawarga.engine.dialogue.Condition.ALWAYS;
import static id.suarawarga.engine.dialogue.Signal.ANEW;
import static id.suarawarga.engine.dialogue.Signal.ATTACHED;
import static id.suarawarga.engine.dialogue.Signal.BACK;
import static id.suarawarga.engine.dialogue.Signal.CHOSE;
import static id.suarawarga.engine.dialogue.Signal.DONE;
import static id.suarawarga.engine.dialogue.Signal.EDIT;
import static id.suarawarga.engine.dialogue.Signal.LOCATED;
import static id.suarawarga.engine.dialogue.Signal.PAGED;
import static id.suarawarga.engine.dialogue.Signal.SKIPPED;
import static id.suarawarga.engine.dialogue.Signal.SUBMITTED;
import static id.suarawarga.engine.dialogue.Signal.WROTE;
import static id.suarawarga.engine.dialogue.Transition.row;

import java.util.List;

/** The map of telling a complaint. */
final class ComplaintMap {

  // spotless:off: one row a line, so that the whole dialogue can be seen at once
  static final DialogueMap MAP = new DialogueMap(Dialogue.COMPLAINT, UNIT, List.of(
      row(UNIT,     CHOSE,     STRAIGHT_THERE,   TYPE,     ComplaintSteps::chooseUnit),
      row(UNIT,     CHOSE,     CHANGING_THERE,   REVIEW,   ComplaintSteps::chooseUnit, ComplaintSteps::stopChanging),
      row(UNIT,     CHOSE,     GONE,             UNIT,     MenuSteps::sayGone),
      row(UNIT,     PAGED,     ALWAYS,           UNIT,     ComplaintSteps::turnPage),
      row(UNIT,     WROTE,     ALWAYS,           UNIT,     ComplaintSteps::search),
      row(UNIT,     BACK,      STRAIGHT,         LEFT),
      row(UNIT,     BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(TYPE,     CHOSE,     STRAIGHT,         WHAT,     ComplaintSteps::chooseType),
      row(TYPE,     CHOSE,     CHANGING,         REVIEW,   ComplaintSteps::chooseType, ComplaintSteps::stopChanging),
      row(TYPE,     BACK,      STRAIGHT,         UNIT,     ComplaintSteps::showAll),
      row(TYPE,     BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(WHAT,     WROTE,     ALWAYS,           WHAT,     ComplaintSteps::tell),
      row(WHAT,     ATTACHED,  ALWAYS,           WHAT,     ComplaintSteps::attach),
      row(WHAT,     ANEW,      ALWAYS,           WHAT,     ComplaintSteps::tellAnew),
      row(WHAT,     DONE,      TOLD,             WHEN),
      row(WHAT,     DONE,      TOLD_ANEW,        REVIEW,   ComplaintSteps::stopChanging),
      row(WHAT,     DONE,      NOTHING_TOLD,     WHAT,     ComplaintSteps::askForWords),
      row(WHAT,     BACK,      STRAIGHT,         TYPE),
      row(WHAT,     BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(WHEN,     CHOSE,     STRAIGHT,         WHERE,    ComplaintSteps::keepDay),
      row(WHEN,     CHOSE,     CHANGING,         REVIEW,   ComplaintSteps::keepDay, ComplaintSteps::stopChanging),
      row(WHEN,     WROTE,     STRAIGHT,         WHERE,    ComplaintSteps::keepTime),
      row(WHEN,     WROTE,     CHANGING,         REVIEW,   ComplaintSteps::keepTime, ComplaintSteps::stopChanging),
      row(WHEN,     SKIPPED,   STRAIGHT,         WHERE,    ComplaintSteps::dropTime),
      row(WHEN,     SKIPPED,   CHANGING,         REVIEW,   ComplaintSteps::dropTime, ComplaintSteps::stopChanging),
      row(WHEN,     BACK,      STRAIGHT,         WHAT),
      row(WHEN,     BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(WHERE,    WROTE,     STRAIGHT,         FILES,    ComplaintSteps::keepPlace),
      row(WHERE,    WROTE,     CHANGING,         REVIEW,   ComplaintSteps::keepPlace, ComplaintSteps::stopChanging),
      row(WHERE,    LOCATED,   STRAIGHT,         FILES,    ComplaintSteps::keepPlace),
      row(WHERE,    LOCATED,   CHANGING,         REVIEW,   ComplaintSteps::keepPlace, ComplaintSteps::stopChanging),
      row(WHERE,    SKIPPED,   STRAIGHT,         FILES,    ComplaintSteps::dropPlace),
      row(WHERE,    SKIPPED,   CHANGING,         REVIEW,   ComplaintSteps::dropPlace, ComplaintSteps::stopChanging),
      row(WHERE,    BACK,      STRAIGHT,         WHEN),
      row(WHERE,    BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(FILES,    ATTACHED,  ALWAYS,           FILES,    ComplaintSteps::attach),
      row(FILES,    WROTE,     ALWAYS,           FILES,    ComplaintSteps::tell),
      row(FILES,    ANEW,      ALWAYS,           FILES,    ComplaintSteps::dropFiles),
      row(FILES,    DONE,      STRAIGHT,         WANTED),
      row(FILES,    DONE,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),
      row(FILES,    BACK,      STRAIGHT,         WHERE),
      row(FILES,    BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(WANTED,   WROTE,     STRAIGHT,         IDENTITY, ComplaintSteps::keepWish),
      row(WANTED,   WROTE,     CHANGING,         REVIEW,   ComplaintSteps::keepWish, ComplaintSteps::stopChanging),
      row(WANTED,   SKIPPED,   STRAIGHT,         IDENTITY, ComplaintSteps::dropWish),
      row(WANTED,   SKIPPED,   CHANGING,         REVIEW,   ComplaintSteps::dropWish, ComplaintSteps::stopChanging),
      row(WANTED,   BACK,      STRAIGHT,         FILES),
      row(WANTED,   BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(IDENTITY, CHOSE,     WITH_NAME,        NAME,     ComplaintSteps::chooseIdentity),
      row(IDENTITY, CHOSE,     ANONYMOUS,        REVIEW,   ComplaintSteps::chooseIdentity, ComplaintSteps::stopChanging),
      row(IDENTITY, BACK,      STRAIGHT,         WANTED),
      row(IDENTITY, BACK,      CHANGING,         REVIEW,   ComplaintSteps::stopChanging),

      row(NAME,     WROTE,     ALWAYS,           CONTACT,  ComplaintSteps::keepName),
      row(NAME,     CHOSE,     WITH_NAME,        NAME,     ComplaintSteps::correctIdentity),
      row(NAME,     CHOSE,     ANONYMOUS,        REVIEW,   ComplaintSteps::chooseIdentity, ComplaintSteps::stopChanging),
      row(NAME,     BACK,      ALWAYS,           IDENTITY),

      row(CONTACT,  WROTE,     ALWAYS,           REVIEW,   ComplaintSteps::keepContact, ComplaintSteps::stopChanging),
      row(CONTACT,  SKIPPED,   ALWAYS,           REVIEW,   ComplaintSteps::dropContact, ComplaintSteps::stopChanging),
      row(CONTACT,  CHOSE,     WITH_NAME,        CONTACT,  ComplaintSteps::correctIdentity),
      row(CONTACT,  CHOSE,     ANONYMOUS,        REVIEW,   ComplaintSteps::chooseIdentity, ComplaintSteps::stopChanging),
      row(CONTACT,  BACK,      ALWAYS,           NAME),

      row(REVIEW,   SUBMITTED, READY,            SENT,     ComplaintSteps::file),
      row(REVIEW,   SUBMITTED, NOTHING_TOLD,     WHAT,     ComplaintSteps::askForWords),
      row(REVIEW,   SUBMITTED, UNNAMED,          IDENTITY),
      row(REVIEW,   EDIT,      about("COMPLAINT_UNIT"), UNIT,     ComplaintSteps::startChanging),
      row(REVIEW,   EDIT,      about("COMPLAINT_TYPE"), TYPE,     ComplaintSteps::startChanging),
      row(REVIEW,   EDIT,      about("WHAT"),           WHAT,     ComplaintSteps::startChanging),
      row(REVIEW,   EDIT,      about("WHEN"),           WHEN,     ComplaintSteps::startChanging),
      row(REVIEW,   EDIT,      about("WHERE"),          WHERE,    ComplaintSteps::startChanging),
      row(REVIEW,   EDIT,      about("FILES"),          FILES,    ComplaintSteps::startChanging),
      row(REVIEW,   EDIT,      about("WANTED"),         WANTED,   ComplaintSteps::startChanging),
      row(REVIEW,   EDIT,      about("IDENTITY"),       IDENTITY, ComplaintSteps::startChanging),
      row(REVIEW,   BACK,      ALWAYS,           IDENTITY)));
  // spotless:on

  private ComplaintMap() {}
}
