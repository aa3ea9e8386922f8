package id.suarawarga.engine.privacy;

/** Something sealed could not be opened: another master key, another purpose, or damage. */
public final class BrokenSealException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenSealException(String purpose, Throwable cause) {
    super(
        "stored data ("
            + purpose
            + ") cannot be read with this master key: set SUARA_SECRET to the key it was stored"
            + " with",
        cause);
  }
}
