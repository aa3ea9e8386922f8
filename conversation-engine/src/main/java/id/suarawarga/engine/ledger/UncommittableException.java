package id.suarawarga.engine.ledger;

/**
 * This turn can never be written, however often it is tried: the message that caused it is poison.
 * Neither the original message nor its cause is kept, because a database quotes the offending row.
 */
public final class UncommittableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String failure;

  UncommittableException(Throwable cause) {
    super("the turn cannot be written: " + Failures.name(cause));
    this.failure = Failures.name(cause);
    setStackTrace(cause.getStackTrace());
  }

  /** The kind of failure, without any of its data. */
  public String failure() {
    return failure;
  }
}
