package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.forum.OwnOpinion;
import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the person has sent and may still hear of. */
final class Own {

  /** With two buttons for moving about this fits ten rows, the most WhatsApp shows. */
  private static final int MOST = 8;

  /** Of opinions there are at least so many before tickets take the rest. */
  private static final int MOST_OPINIONS = 4;

  private Own() {}

  /** Says how the person's own things stand; with a dialogue under way only in passing. */
  static void list(TurnInProgress turn) {
    boolean idle = turn.underlying() == MenuState.HOME;
    List<OwnOpinion> opinions = opinions(turn);
    List<Ticket> tickets = tickets(turn, MOST - opinions.size());
    if (tickets.isEmpty() && opinions.isEmpty()) {
      if (idle) {
        turn.say("status.nothing");
      }
    } else if (idle) {
      turn.ask(prompt(tickets, opinions, turn));
    } else {
      turn.note(String.join("\n\n", parts(tickets, opinions, turn)));
    }
  }

  private static List<Ticket> tickets(TurnInProgress turn, int most) {
    return turn.facts().person().tickets().stream().filter(Ticket::own).limit(most).toList();
  }

  /** Those that can still be changed come first. */
  private static List<OwnOpinion> opinions(TurnInProgress turn) {
    int room = Math.max(MOST_OPINIONS, MOST - tickets(turn, MOST).size());
    return turn.facts().person().opinions().stream()
        .sorted(Comparator.comparing((OwnOpinion own) -> !OwnOpinions.isOpen(own, turn)))
        .limit(room)
        .toList();
  }

  private static Prompt prompt(
      List<Ticket> tickets, List<OwnOpinion> opinions, TurnInProgress turn) {
    List<String> parts = parts(tickets, opinions, turn);
    if (!tickets.isEmpty()) {
      parts.add(turn.texts().get("ticket.look"));
    }
    List<Option> options = new ArrayList<>();
    tickets.forEach(ticket -> options.add(TicketPrompts.toShow(ticket)));
    opinions.forEach(own -> options.add(OwnOpinions.toShow(own, opinions.indexOf(own) + 1, turn)));
    return Prompt.of(String.join("\n\n", parts), options);
  }

  private static List<String> parts(
      List<Ticket> tickets, List<OwnOpinion> opinions, TurnInProgress turn) {
    List<String> parts = new ArrayList<>();
    if (!tickets.isEmpty()) {
      parts.add(turn.texts().get("ticket.lines", TicketPrompts.lines(tickets, turn)));
    }
    if (!opinions.isEmpty()) {
      parts.add(turn.texts().get("opinion.lines", OwnOpinions.lines(opinions, turn)));
    }
    return parts;
  }
}
