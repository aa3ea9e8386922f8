package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.forum.OpinionDraft;

/** What is under way, in words; whatever dialogue it is. */
final class UnderWay {

  private UnderWay() {}

  /** The service, unit, ticket or forum that it is about; empty while the person still chooses. */
  static String subject(TurnInProgress turn) {
    return switch (turn.draft()) {
      case ComplaintDraft _ -> ComplaintPrompts.unitName(turn);
      case TicketDraft draft -> draft.trackingId();
      case OpinionDraft draft -> Forums.theme(draft.forum(), turn);
      case null, default -> SurveyPrompts.serviceName(turn);
    };
  }

  /**
   * The text for this dialogue.
   *
   * @param prefix of the key, with its dot; the dialogue's name follows
   */
  static String text(String prefix, TurnInProgress turn) {
    return turn.texts().get(prefix + turn.underlying().dialogue(), subject(turn));
  }

  /** The same, or another while the person still chooses what it is to be about. */
  static String text(String prefix, String whileChoosing, TurnInProgress turn) {
    return text(subject(turn).isEmpty() ? whileChoosing : prefix, turn);
  }
}
