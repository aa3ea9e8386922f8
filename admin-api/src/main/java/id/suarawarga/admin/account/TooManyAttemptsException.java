package id.suarawarga.admin.account;

import java.time.Duration;

/** Passwords were tried too often. Answered with 429. */
final class TooManyAttemptsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  TooManyAttemptsException(Duration retryAfter) {
    super("Too many attempts. Wait " + retryAfter.toSeconds() + " seconds and try again.");
    this.retryAfter = retryAfter;
  }

  Duration retryAfter() {
    return retryAfter;
  }
}
