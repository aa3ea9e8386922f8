package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.message.Content;

/** The words under a file. */
final class Captions {

  private Captions() {}

  /** Keeps those of a file that is not taken: they may be all that the person has to say. */
  static void keepWithoutFile(TurnInProgress turn) {
    if (turn.message().content() instanceof Content.Attachment file
        && file.caption() != null
        && !file.caption().isBlank()
        && turn.draft() != null) {
      keep(turn, file.caption());
    }
  }

  private static void keep(TurnInProgress turn, String words) {
    if (!story(turn).adding(words).fits()) {
      turn.say("story.tooLong");
      return;
    }
    switch (turn.draft()) {
      case ComplaintDraft _ -> ComplaintSteps.tell(turn, words);
      case TicketDraft _ -> TicketSteps.tell(turn, words);
      case OpinionDraft _ -> OpinionSteps.tell(turn, words);
      case null, default -> throw new IllegalStateException("no other dialogue takes files");
    }
    turn.say("file.caption");
    turn.speakUp(); // of an album, only the first is answered
  }

  private static Story story(TurnInProgress turn) {
    return switch (turn.draft()) {
      case ComplaintDraft complaint -> complaint.story();
      case TicketDraft ticket -> ticket.story();
      case OpinionDraft opinion -> opinion.opinion().story();
      case null, default -> throw new IllegalStateException("no other dialogue takes files");
    };
  }
}
