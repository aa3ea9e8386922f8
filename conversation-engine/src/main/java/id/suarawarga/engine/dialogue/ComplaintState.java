package id.suarawarga.engine.dialogue;

/** States of telling a complaint. */
public enum ComplaintState implements State {
  UNIT,
  TYPE,
  WHAT,
  WHEN,
  WHERE,
  FILES,
  WANTED,
  IDENTITY,
  NAME,
  CONTACT,
  REVIEW,
  /** It is filed. An end. */
  SENT,
  /** The person went back to the menu. An end. */
  LEFT;

  @Override
  public Dialogue dialogue() {
    return Dialogue.COMPLAINT;
  }

  @Override
  public boolean isEnd() {
    return this == SENT || this == LEFT;
  }
}
