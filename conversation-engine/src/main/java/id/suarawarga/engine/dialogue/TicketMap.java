package id.suarawarga.engine.dialogue;

import static id.suarawarga.engine.dialogue.Condition.ALWAYS;
import static id.suarawarga.engine.dialogue.Signal.ATTACHED;
import static id.suarawarga.engine.dialogue.Signal.BACK;
import static id.suarawarga.engine.dialogue.Signal.DONE;
import static id.suarawarga.engine.dialogue.Signal.WROTE;
import static id.suarawarga.engine.dialogue.TicketState.ANSWER;
import static id.suarawarga.engine.dialogue.TicketState.LEFT;
import static id.suarawarga.engine.dialogue.TicketState.SENT;
import static id.suarawarga.engine.dialogue.Transition.row;

import java.util.List;

/** The map of writing to the officer who handles a complaint. */
final class TicketMap {

  private static final Condition TOLD =
      new Condition("something told", turn -> isTold(turn) && !isOver(turn));
  private static final Condition TOLD_TOO_LATE =
      new Condition("something told, ticket is over", turn -> isTold(turn) && isOver(turn));
  private static final Condition NOTHING_TOLD =
      new Condition("nothing told", turn -> !isTold(turn));

  // spotless:off: one row a line
  static final DialogueMap MAP = new DialogueMap(Dialogue.TICKET, ANSWER, List.of(
      row(ANSWER, WROTE,    ALWAYS,        ANSWER, TicketSteps::tell),
      row(ANSWER, ATTACHED, ALWAYS,        ANSWER, TicketSteps::attach),
      row(ANSWER, DONE,     TOLD,          SENT,   TicketSteps::send),
      row(ANSWER, DONE,     TOLD_TOO_LATE, LEFT,   TicketSteps::sayOver),
      row(ANSWER, DONE,     NOTHING_TOLD,  ANSWER, ComplaintSteps::askForWords),
      row(ANSWER, BACK,     ALWAYS,        LEFT)));
  // spotless:on

  private TicketMap() {}

  private static boolean isTold(TurnInProgress turn) {
    return !turn.ticket().story().isEmpty();
  }

  /** It ended while the person was writing. */
  private static boolean isOver(TurnInProgress turn) {
    return TicketConditions.own(turn, turn.ticket().trackingId())
        .filter(ticket -> ticket.status().isEnd())
        .isPresent();
  }
}
