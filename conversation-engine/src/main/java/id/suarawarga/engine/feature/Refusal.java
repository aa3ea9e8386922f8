package id.suarawarga.engine.feature;

/** Why the database refused a turn. */
public enum Refusal {
  /** The person has a counted response for this service today. */
  ANSWERED_TODAY,
  /** The complaint does not stand any more where the person saw it. */
  TICKET_MOVED,
  /** The forum takes no opinions any more. */
  WINDOW_CLOSED,
  /** The opinion is not to be voted on, or no longer. */
  CARD_GONE
}
