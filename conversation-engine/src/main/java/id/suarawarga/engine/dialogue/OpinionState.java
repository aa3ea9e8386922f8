package id.suarawarga.engine.dialogue;

/** States of handing in an opinion for a forum. */
public enum OpinionState implements State {
  FORUM,
  GROUP,
  TOPIC,
  ASPECT,
  PROBLEM,
  PROPOSAL,
  ATTENDANCE,
  NAME,
  REVIEW,
  /** The forum has it. An end. */
  SENT,
  /** The person went back to the menu, or the window has closed. An end. */
  LEFT;

  @Override
  public Dialogue dialogue() {
    return Dialogue.OPINION;
  }

  @Override
  public boolean isEnd() {
    return this == SENT || this == LEFT;
  }
}
