package id.suarawarga.engine.complaint;

/** What somebody has failed to do in time, the last of them the worst. */
public enum Stage {
  /** Nobody has begun to verify it. */
  VERIFY,
  /** The unit has had it in hand for too long. */
  ANSWER,
  /** It is not answered, and the last day is over. */
  DUE
}
