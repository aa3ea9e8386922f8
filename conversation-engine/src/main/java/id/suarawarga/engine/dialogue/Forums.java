package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.forum.Topic;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forums that a turn knows of. */
final class Forums {

  private Forums() {}

  /** Those that take opinions now, the next to be held first. */
  static List<PublicForum> open(TurnInProgress turn) {
    return turn.facts().forums().stream()
        .filter(forum -> forum.takesOpinions(turn.facts().today()))
        .toList();
  }

  /** The one of this code, if it takes opinions now. */
  static Optional<PublicForum> open(String code, TurnInProgress turn) {
    return find(code, turn).filter(forum -> forum.takesOpinions(turn.facts().today()));
  }

  /** The one of this code, open or over. */
  static Optional<PublicForum> find(String code, TurnInProgress turn) {
    return turn.facts().forums().stream().filter(forum -> forum.code().equals(code)).findFirst();
  }

  /** What it is about; the code where the forum is not known, empty where there is none. */
  static String theme(@Nullable String code, TurnInProgress turn) {
    return code == null ? "" : find(code, turn).map(PublicForum::theme).orElse(code);
  }

  static String topic(String forum, @Nullable String code, TurnInProgress turn) {
    return code == null
        ? ""
        : find(forum, turn).flatMap(it -> it.topic(code)).map(Topic::title).orElse(code);
  }
}
