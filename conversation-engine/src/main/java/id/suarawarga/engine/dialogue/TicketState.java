package id.suarawarga.engine.dialogue;

/** States of writing to the officer who handles a complaint. */
public enum TicketState implements State {
  ANSWER,
  /** The officer has it. An end. */
  SENT,
  /** The person went back to the menu. An end. */
  LEFT;

  @Override
  public Dialogue dialogue() {
    return Dialogue.TICKET;
  }

  @Override
  public boolean isEnd() {
    return this == SENT || this == LEFT;
  }
}
