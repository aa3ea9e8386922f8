package id.suarawarga.engine.feature;

import java.util.List;

/**
 * Writes the outcomes of one feature. Called inside the ledger's transaction, on its thread.
 *
 * @param <O> the outcomes it takes; the ledger hands it every outcome that is an instance of {@link
 *     #type()}
 */
public interface OutcomeWriter<O extends Outcome> {

  Class<O> type();

  /**
   * Writes them all.
   *
   * @throws RefusedException when a rule that only the database can hold forbids one of them; the
   *     whole transaction is then rolled back
   */
  void write(List<O> outcomes);
}
