package id.suarawarga.engine.forum;

/** Why something cannot be done to a forum as it stands. */
public enum ForumRefusal {
  /** From where it stands, it does not go there. */
  ILLEGAL_MOVE,
  /** It has no topic yet, and every opinion is about one. */
  NO_TOPIC,
  /** The last day for opinions is over. */
  WINDOW_OVER,
  /** Residents may still change or withdraw their opinions. */
  WINDOW_OPEN,
  /** A topic was left out that opinions are about. */
  TOPIC_IN_USE,
  /** The unit cannot change once somebody may have written to it. */
  UNIT_FIXED,
  /** Its result is published. */
  REPORTED,
  /** An opinion has no answer yet. */
  UNANSWERED,
  /** An opinion was to be merged into itself, or into one that is merged or not there. */
  NO_MAIN_OPINION,
  /** An opinion was to be answered that has the answer of the one that it is merged into. */
  MERGED,
  /** A promise was kept, and the residents have been told. */
  TOLD_DONE
}
