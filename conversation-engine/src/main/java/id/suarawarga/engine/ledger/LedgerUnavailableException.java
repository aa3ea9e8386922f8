package id.suarawarga.engine.ledger;

/**
 * The database could not be asked, or did not answer in time, or asks to be tried again. Nothing is
 * known of the turn: it may even have been committed. The message must not be acknowledged, so that
 * it is delivered again; it still has its effect once.
 */
public final class LedgerUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LedgerUnavailableException(String reason) {
    super(
        "the database is away (" + reason + "); deliver the message again later",
        null,
        false,
        false);
  }
}
