package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.TicketAnswered;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.complaint.TicketJudged;
import id.suarawarga.engine.complaint.TicketRated;
import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.file.SentFile;
import id.suarawarga.engine.message.Content;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What happens to tickets that are filed, from the resident's side. */
final class TicketSteps {

  private TicketSteps() {}

  /** Shows the state of the ticket that a link or button names. */
  static void show(TurnInProgress turn) {
    String code = Objects.requireNonNull(turn.input().link()).code();
    Optional<Ticket> found =
        TrackingId.parse(code).flatMap(id -> TicketConditions.ticket(turn, id.value()));
    if (found.isPresent()) {
      turn.ask(TicketPrompts.state(found.get(), turn));
    } else {
      turn.say("ticket.unknown", code);
    }
  }

  /** Begins an answer about the ticket that a button names; whether it may has been checked. */
  static void open(TurnInProgress turn, Link link) {
    Ticket ticket = TicketConditions.own(turn, link.code()).orElseThrow();
    turn.draft(TicketDraft.begin(turn.random(0, 8), ticket));
  }

  /** Takes words out of the blue for the answer that an officer waits for; sending is theirs. */
  static void openAsked(TurnInProgress turn) {
    Ticket ticket = TicketConditions.asked(turn).orElseThrow();
    turn.draft(TicketDraft.begin(turn.random(0, 8), ticket));
    tell(turn);
  }

  /** The same with a picture or document. */
  static void openAskedForFile(TurnInProgress turn) {
    Ticket ticket = TicketConditions.asked(turn).orElseThrow();
    turn.draft(TicketDraft.begin(turn.random(0, 8), ticket));
    attach(turn);
  }

  static void tell(TurnInProgress turn) {
    change(turn, story -> story.adding(turn.input().value()));
    turn.draft(turn.ticket().inAlbum(null));
    turn.say("complaint.noted");
  }

  /** Takes words without answering them. */
  static void tell(TurnInProgress turn, String words) {
    change(turn, story -> story.adding(words));
  }

  static void attach(TurnInProgress turn) {
    Content.Attachment file = (Content.Attachment) turn.message().content();
    change(turn, story -> story.adding(file.caption()).adding(SentFile.of(file)));
    Albums.answer(turn, file, turn.ticket().album(), turn.ticket().story());
    turn.draft(turn.ticket().inAlbum(file.group()));
  }

  static void send(TurnInProgress turn) {
    TicketDraft draft = turn.ticket();
    turn.cause(
        new TicketAnswered(
            draft.complaint(), turn.message().from(), draft.story(), turn.facts().receivedAt()));
    turn.say("ticket.sent", draft.trackingId());
    TicketConditions.own(turn, draft.trackingId())
        .filter(ticket -> ticket.status() == ComplaintStatus.REPLIED)
        .ifPresentOrElse(ticket -> turn.ask(TicketPrompts.settled(ticket, turn)), turn::endHere);
  }

  /** Nobody reads any more what is written about it. */
  static void sayOver(TurnInProgress turn) {
    turn.say("ticket.over", turn.ticket().trackingId());
    turn.endHere();
  }

  /** The unit's answer settles it: it closes, and the person may rate how it was handled. */
  static void settle(TurnInProgress turn) {
    Ticket ticket = judge(turn, true);
    turn.ask(TicketPrompts.rating(ticket, turn));
  }

  /** It goes back to the unit; the person may say why. */
  static void reopen(TurnInProgress turn) {
    Ticket ticket = judge(turn, false);
    turn.ask(TicketPrompts.reopened(ticket, turn));
  }

  private static Ticket judge(TurnInProgress turn, boolean settled) {
    Ticket ticket = TicketConditions.own(turn, turn.input().value()).orElseThrow();
    turn.cause(new TicketJudged(ticket.id(), settled, turn.facts().receivedAt()));
    return ticket;
  }

  static void rate(TurnInProgress turn) {
    String value = turn.input().value();
    Ticket ticket = TicketConditions.own(turn, TicketConditions.idMeant(value)).orElseThrow();
    int rating = value.charAt(0) - '0';
    turn.cause(new TicketRated(ticket.id(), rating, turn.facts().receivedAt()));
    turn.say("ticket.rated", ticket.trackingId().value());
    if (turn.underlying() == MenuState.HOME) {
      turn.endHere();
    }
  }

  private static void change(TurnInProgress turn, UnaryOperator<Story> change) {
    turn.draft(turn.ticket().telling(change.apply(turn.ticket().story())));
  }
}
