package id.suarawarga.engine.forum;

/** Where a forum stands; each state leads to the next one only. */
public enum ForumState {
  /** Being prepared; residents do not see it. */
  DRAFT,
  /** Opinions are taken. */
  OPEN,
  /** The window for opinions is over. */
  CLOSED,
  HELD,
  /** The answers are published. Nothing changes any more but the progress of its commitments. */
  REPORTED;

  /** Whether a forum may go from here to there. */
  public boolean mayBecome(ForumState to) {
    return switch (this) {
      case DRAFT -> to == OPEN;
      case OPEN -> to == CLOSED;
      case CLOSED -> to == HELD;
      case HELD -> to == REPORTED;
      case REPORTED -> false;
    };
  }

  /** Whether residents can no longer change what they wrote. */
  boolean isAfterWindow() {
    return compareTo(OPEN) > 0;
  }
}
