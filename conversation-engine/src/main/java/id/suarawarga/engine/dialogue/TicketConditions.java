package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.feature.Story;
import java.util.List;
import java.util.Optional;

/** When a resident may say something about a ticket by a button. */
final class TicketConditions {

  static final Condition ANSWERED =
      new Condition("own ticket is answered", TicketConditions::isAnswered);
  static final Condition NOT_ANSWERED =
      new Condition("no own ticket is answered", turn -> !isAnswered(turn));
  static final Condition UNRATED =
      new Condition("own ticket is closed", TicketConditions::isClosed);
  static final Condition NOT_TO_RATE =
      new Condition("no own ticket is closed", turn -> !isClosed(turn));

  static final Condition ASKED =
      new Condition("one officer waits", turn -> asked(turn).isPresent());
  static final Condition NOT_ASKED =
      new Condition("no officer waits", turn -> asked(turn).isEmpty());

  private TicketConditions() {}

  /** The one ticket whose officer waits for the person's answer; empty when there are more. */
  static Optional<Ticket> asked(TurnInProgress turn) {
    List<Ticket> waiting = waiting(turn);
    boolean fits = Story.EMPTY.adding(turn.input().value()).fits();
    return waiting.size() == 1 && fits ? Optional.of(waiting.getFirst()) : Optional.empty();
  }

  /** Whether one officer, and only one, waits for the person's answer. */
  static boolean isAsked(TurnInProgress turn) {
    return waiting(turn).size() == 1;
  }

  private static List<Ticket> waiting(TurnInProgress turn) {
    return turn.facts().person().tickets().stream()
        .filter(Ticket::own)
        .filter(ticket -> ticket.status() == ComplaintStatus.WAITING_REPORTER)
        .toList();
  }

  /** The ticket with this id, as far as the turn knows of it. */
  static Optional<Ticket> ticket(TurnInProgress turn, String trackingId) {
    return turn.facts().person().tickets().stream()
        .filter(ticket -> ticket.trackingId().value().equals(trackingId))
        .findFirst();
  }

  /** The same, if it is the person's own. */
  static Optional<Ticket> own(TurnInProgress turn, String trackingId) {
    return ticket(turn, trackingId).filter(Ticket::own);
  }

  /** The id at the end of what a button about a ticket says. */
  static String idMeant(String value) {
    return value.substring(value.indexOf('_') + 1);
  }

  private static boolean isAnswered(TurnInProgress turn) {
    return own(turn, idMeant(turn.input().value()))
        .filter(ticket -> ticket.status() == ComplaintStatus.REPLIED)
        .isPresent();
  }

  private static boolean isClosed(TurnInProgress turn) {
    return own(turn, idMeant(turn.input().value()))
        .filter(ticket -> ticket.status() == ComplaintStatus.CLOSED && ticket.rating() == null)
        .isPresent();
  }
}
