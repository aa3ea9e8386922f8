package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.forum.ForumNews;
import id.suarawarga.engine.notice.Notice;
import id.suarawarga.engine.notice.NoticeTaken;
import id.suarawarga.engine.notice.OpinionNotice;
import id.suarawarga.engine.notice.TicketNotice;
import java.util.List;
import java.util.Objects;

/** What residents are told without having asked. */
final class News {

  private News() {}

  /** Says what an officer or a rule has to say; the question that stands open stays open. */
  static void tell(TurnInProgress turn) {
    Notice notice = notice(turn);
    turn.cause(new NoticeTaken(notice.id(), turn.facts().receivedAt()));
    if (isAboutNoCard(notice, turn)) {
      turn.beSilent();
      return;
    }
    turn.ask(
        switch (notice) {
          case TicketNotice ticket -> TicketPrompts.notice(ticket, turn);
          case OpinionNotice opinion -> ForumNewsPrompts.of(opinion, turn);
        });
  }

  /** The same for a channel that lets only a letter through: about what, and the words. */
  static List<String> blanks(TurnInProgress turn) {
    return switch (notice(turn)) {
      case TicketNotice ticket ->
          List.of(ticket.ticket().trackingId().value(), TicketPrompts.said(ticket, turn.texts()));
      case OpinionNotice opinion ->
          List.of(ForumNewsPrompts.theme(opinion, turn), ForumNewsPrompts.said(opinion, turn));
    };
  }

  /** They have voted on all meanwhile, or the forum has closed. */
  private static boolean isAboutNoCard(Notice notice, TurnInProgress turn) {
    return notice instanceof OpinionNotice opinion
        && opinion.kind() == ForumNews.CARDS
        && !CardSteps.isAny(turn);
  }

  private static Notice notice(TurnInProgress turn) {
    return Objects.requireNonNull(turn.facts().person().notice());
  }
}
