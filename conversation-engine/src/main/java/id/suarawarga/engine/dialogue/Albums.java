package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.Story;
import id.suarawarga.engine.message.Content;
import org.jspecify.annotations.Nullable;

/** Answers files as they come in: each alone, the files of an album once. */
final class Albums {

  private Albums() {}

  /**
   * Notes a file.
   *
   * @param last the album of the file before, if it was part of one
   * @param story with the file
   */
  static void answer(
      TurnInProgress turn, Content.Attachment file, @Nullable String last, Story story) {
    if (file.group() == null) {
      turn.say("complaint.noted.file", "" + story.files().size(), "" + Story.MAX_FILES);
    } else if (file.group().equals(last)) {
      turn.beSilent();
    } else {
      turn.say("complaint.noted.album", "" + Story.MAX_FILES);
    }
  }
}
