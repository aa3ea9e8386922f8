package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.message.Content;
import org.jspecify.annotations.Nullable;

/** Answers files as they come in: each alone, the files of an album once. */
final class Albums {

  /** Behind the name of an album one of whose files was refused. */
  private static final String REFUSED = "!";

  private Albums() {}

  /** Says why a file is refused, once for all of an album. */
  static void refuse(TurnInProgress turn) {
    if (turn.message().content() instanceof Content.Attachment file && file.group() != null) {
      String refused = file.group() + REFUSED;
      if (refused.equals(last(turn))) {
        turn.beSilent();
      }
      note(turn, refused);
    }
  }

  private static @Nullable String last(TurnInProgress turn) {
    return switch (turn.draft()) {
      case ComplaintDraft complaint -> complaint.marks().album();
      case TicketDraft ticket -> ticket.album();
      case OpinionDraft opinion -> opinion.album();
      case null, default -> null;
    };
  }

  private static void note(TurnInProgress turn, String album) {
    switch (turn.draft()) {
      case ComplaintDraft complaint ->
          turn.draft(complaint.marked(complaint.marks().inAlbum(album)));
      case TicketDraft ticket -> turn.draft(ticket.inAlbum(album));
      case OpinionDraft opinion -> turn.draft(opinion.inAlbum(album));
      case null, default -> {
        // No other dialogue takes files.
      }
    }
  }

  /**
   * Notes a file.
   *
   * @param last the album of the file before, if it was part of one
   * @param story with the file
   */
  static void answer(
      TurnInProgress turn, Content.Attachment file, @Nullable String last, Story story) {
    answer(turn, file, last, story.files().size());
  }

  /** The same, with how many files there are by now. */
  static void answer(
      TurnInProgress turn, Content.Attachment file, @Nullable String last, int number) {
    if (file.group() == null) {
      turn.say("complaint.noted.file", "" + number, "" + Story.MAX_FILES);
    } else if (file.group().equals(last)) {
      turn.beSilent();
    } else {
      turn.say("complaint.noted.album", "" + Story.MAX_FILES);
    }
  }
}
