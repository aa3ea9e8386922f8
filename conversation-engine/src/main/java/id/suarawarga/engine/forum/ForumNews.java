package id.suarawarga.engine.forum;

/** Why a participant must hear something about an opinion of theirs. */
public enum ForumNews {
  /** The forum's answers are published, and with them the one to this opinion. */
  OPINION_ANSWERED,
  /** Something that was promised because of it is done. */
  COMMITMENT_DONE,
  /** A file could not be taken; the body is the reason. */
  FILE_REFUSED,
  /** Opinions of others on the same topic can still be looked at. */
  CARDS
}
