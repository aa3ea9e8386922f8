package id.suarawarga.engine;

/**
 * Nothing could be committed, because the database is away. The message must not be acknowledged;
 * delivered again, it has its effect once.
 */
public final class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnavailableException(Throwable cause) {
    super("the database is away: deliver the message again", cause);
  }
}
