package id.suarawarga.engine.dialogue;

/** The dialogues a person can be in. */
public enum Dialogue {
  /** Nothing under way. */
  MENU,
  /** The satisfaction survey. */
  SURVEY,
  /** A short question in between, after which the person returns to where they were. */
  ASIDE
}
