package id.suarawarga.engine.complaint;

/** Who moves a complaint, or writes about it. */
public enum Party {
  RESIDENT,
  OFFICER,
  /** Nobody: a time has run out. */
  CLOCK
}
