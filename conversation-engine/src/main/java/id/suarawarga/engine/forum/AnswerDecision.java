package id.suarawarga.engine.forum;

/** What became of an opinion. */
public enum AnswerDecision {
  ACCEPTED,
  /** Nothing is to be changed, for a reason that is told. */
  EXPLAINED,
  REFUSED
}
