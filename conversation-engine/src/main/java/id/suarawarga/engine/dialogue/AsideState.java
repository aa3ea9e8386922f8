package id.suarawarga.engine.dialogue;

/** Short questions in between, after which the person is back where they were. */
public enum AsideState implements State {
  /** Really cancel what is under way? */
  CANCEL,
  /** Which language? */
  LANGUAGE,
  /** Really erase all we know of this person? */
  ERASE,
  /** Go on with the unfinished dialogue, or begin what the link opens? */
  SWITCH,
  /** The menu, shown while something is under way. */
  MENU,
  /** Go on with what was left unfinished? */
  REMINDER,
  /** Answered: the person is back where they were. An end. */
  BACK,
  /** Answered: what was under way is over. An end. */
  OVER;

  @Override
  public Dialogue dialogue() {
    return Dialogue.ASIDE;
  }

  @Override
  public boolean isEnd() {
    return this == BACK || this == OVER;
  }
}
