package id.suarawarga.engine.dialogue;

/** States outside any dialogue. */
public enum MenuState implements State {
  /** Nothing is under way; the menu may stand in the chat. */
  HOME;

  @Override
  public Dialogue dialogue() {
    return Dialogue.MENU;
  }

  @Override
  public boolean isEnd() {
    return false;
  }
}
