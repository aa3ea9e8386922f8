package id.suarawarga.admin.forum;

import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.engine.forum.ForumRefusal;
import java.util.Optional;

/** Says why something cannot be done to a forum, and what to do next. */
final class Refused {

  private Refused() {}

  /** Stops what was refused. */
  static void throwIf(Optional<ForumRefusal> refusal) {
    refusal.ifPresent(
        why -> {
          throw new ConflictException(sentence(why));
        });
  }

  private static String sentence(ForumRefusal why) {
    return switch (why) {
      case ILLEGAL_MOVE ->
          "A forum goes from DRAFT to OPEN, CLOSED, HELD and REPORTED, one step at a time. Read it"
              + " again for where it stands.";
      case NO_TOPIC -> "The forum has no topic. Add the topics that opinions may be about.";
      case WINDOW_OVER -> "The last day for opinions is over. Choose a later opinionsUntil first.";
      case WINDOW_OPEN -> "Residents may still change what they wrote. Close the forum first.";
      case TOPIC_IN_USE -> "There are opinions about a topic that is missing. Leave it in.";
      case UNIT_FIXED -> "Only a draft can be given to another unit. Make a new forum there.";
      case REPORTED ->
          "The result is published, so only the progress of its commitments may change.";
      case UNANSWERED ->
          "Not every opinion has an answer. List those with answered=false, and answer or merge"
              + " them.";
      case NO_MAIN_OPINION ->
          "An opinion can be merged into another one of this forum that is not merged itself.";
      case MERGED ->
          "It has the answer of the opinion that it is merged into. Answer that one, or send"
              + " mergedInto as an empty text first.";
      case TOLD_DONE ->
          "Residents have been told that this is done. Write what has changed into evidence.";
    };
  }

  /** Stops what would change a forum whose result is published. */
  static void ifReported(boolean reported) {
    throwIf(Optional.of(ForumRefusal.REPORTED).filter(_ -> reported));
  }
}
