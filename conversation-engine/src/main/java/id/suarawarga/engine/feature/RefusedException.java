package id.suarawarga.engine.feature;

/**
 * An outcome broke a rule that only the database can hold, such as one response a day. It is an
 * exception because it has to roll the transaction back; the ledger turns it into a value.
 */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.name(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
