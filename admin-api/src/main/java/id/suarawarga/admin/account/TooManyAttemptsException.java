package id.suarawarga.admin.account;

import java.time.Duration;

/** Passwords were tried too often. Answered with 429. */
final class TooManyAttemptsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;
  private final boolean first;

  TooManyAttemptsException(Duration retryAfter, boolean first) {
    super("Too many attempts. Wait " + retryAfter.toSeconds() + " seconds and try again.");
    this.retryAfter = retryAfter;
    this.first = first;
  }

  Duration retryAfter() {
    return retryAfter;
  }

  /** Whether none was refused before it since the counting began. */
  boolean isFirst() {
    return first;
  }
}
