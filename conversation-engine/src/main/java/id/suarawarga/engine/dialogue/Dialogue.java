package id.suarawarga.engine.dialogue;

/** The dialogues a person can be in. */
public enum Dialogue {
  /** Nothing under way. */
  MENU,
  /** The satisfaction survey. */
  SURVEY,
  /** Telling a complaint, an aspiration or what one would like to know. */
  COMPLAINT,
  /** Writing to the officer who handles a complaint. */
  TICKET,
  /** Handing in an opinion for a forum. */
  OPINION,
  /** A short question in between, after which the person returns to where they were. */
  ASIDE
}
