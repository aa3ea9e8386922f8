package id.suarawarga.engine.complaint;

/** Where a complaint stands. */
public enum ComplaintStatus {
  RECEIVED,
  VERIFYING,
  IN_PROGRESS,
  /** The resident was asked something. */
  WAITING_REPORTER,
  /** The unit has answered; whether that settles it is for the resident to say. */
  REPLIED,
  CLOSED,
  REJECTED,
  /** The resident was asked something and never answered. */
  ARCHIVED;

  /** Whether nothing can happen to it any more. */
  public boolean isEnd() {
    return switch (this) {
      case CLOSED, REJECTED, ARCHIVED -> true;
      case RECEIVED, VERIFYING, IN_PROGRESS, WAITING_REPORTER, REPLIED -> false;
    };
  }

  /**
   * Whether the unit still owes an answer. Asking the resident something does not stop the
   * deadline: a question must be no way to hide that one is late.
   */
  public boolean owesAnswer() {
    return !isEnd() && this != REPLIED;
  }

  /** Whether this party may move a complaint from here to there. */
  public boolean mayBecome(ComplaintStatus to, Party by) {
    return ComplaintMove.ALL.stream()
        .anyMatch(move -> move.from() == this && move.to() == to && move.by().contains(by));
  }
}
