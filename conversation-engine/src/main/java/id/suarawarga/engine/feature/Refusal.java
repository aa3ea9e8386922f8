package id.suarawarga.engine.feature;

/** Why the database refused a turn. */
public enum Refusal {
  /** The person has a counted response for this service today. */
  ANSWERED_TODAY
}
