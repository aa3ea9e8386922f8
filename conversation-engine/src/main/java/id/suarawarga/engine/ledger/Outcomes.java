package id.suarawarga.engine.ledger;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.feature.OutcomeWriter;
import java.util.List;

/** Hands the outcomes of a batch to the features' writers, each all of its own at once. */
final class Outcomes {

  private final List<OutcomeWriter<?>> writers;

  Outcomes(List<OutcomeWriter<?>> writers) {
    this.writers = List.copyOf(writers);
  }

  /** Calls the writers in the order in which they were given. */
  void write(List<Waiting> turns) {
    List<Outcome> outcomes =
        turns.stream().flatMap(turn -> turn.entry().turn().outcomes().stream()).toList();
    if (outcomes.isEmpty()) {
      return;
    }
    outcomes.forEach(this::check);
    writers.forEach(writer -> write(writer, outcomes));
  }

  private void check(Outcome outcome) {
    if (writers.stream().noneMatch(writer -> writer.type().isInstance(outcome))) {
      throw new IllegalStateException(
          "no writer takes " + outcome.getClass().getSimpleName() + ": wire its OutcomeWriter");
    }
  }

  private static <O extends Outcome> void write(OutcomeWriter<O> writer, List<Outcome> outcomes) {
    Class<O> type = writer.type();
    List<O> own = outcomes.stream().filter(type::isInstance).map(type::cast).toList();
    if (!own.isEmpty()) {
      writer.write(own);
    }
  }
}
