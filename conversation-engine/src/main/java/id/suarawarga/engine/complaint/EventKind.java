package id.suarawarga.engine.complaint;

/** What happened to a complaint, as its history tells it: from one value to another. */
public enum EventKind {
  FILED,
  /** From one status to another. */
  MOVED,
  /** From one officer to another; null is nobody. */
  ASSIGNED,
  /** From one unit to another. */
  PASSED_ON,
  /** Its number in SP4N-LAPOR!, before and now. */
  REFERRED,
  /** Whether it needs an audit, before and now; its deadline goes with it. */
  SUPERVISORY,
  /** From one last day to another, because the holiday calendar has changed. */
  DUE,
  /** A {@link Stage} was missed. */
  ESCALATED,
  /** Nothing before, the rating now. */
  RATED
}
