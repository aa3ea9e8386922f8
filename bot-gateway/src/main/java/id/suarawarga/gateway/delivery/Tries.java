package id.suarawarga.gateway.delivery;

/**
 * The tries of a message that count, as the outbox keeps them: one number, two counts. They are
 * apart because a message that certainly was not sent a few times has still the one repeat to come
 * that it is due when an answer is lost.
 *
 * @param harmless after which it certainly was not sent, or may be sent again and again
 * @param unanswered after which it may have been sent
 */
record Tries(int harmless, int unanswered) {

  private static final int UNANSWERED = 100;

  static Tries of(int attempts) {
    return new Tries(attempts % UNANSWERED, attempts / UNANSWERED);
  }

  Tries withHarmless() {
    return new Tries(harmless + 1, unanswered);
  }

  Tries withUnanswered() {
    return new Tries(harmless, unanswered + 1);
  }

  int all() {
    return harmless + unanswered;
  }

  /** For the outbox. */
  int attempts() {
    return UNANSWERED * unanswered + harmless;
  }
}
