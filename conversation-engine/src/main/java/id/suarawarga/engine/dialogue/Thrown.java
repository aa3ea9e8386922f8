package id.suarawarga.engine.dialogue;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Carries the first exception of a guard or step out of the state machine. */
final class Thrown {

  private @Nullable RuntimeException first;

  /** The supplier's value, or false when it threw. */
  boolean guard(BooleanSupplier part) {
    try {
      return first == null && part.getAsBoolean();
    } catch (RuntimeException e) {
      first = e;
      return false;
    }
  }

  void rethrow() {
    if (first != null) {
      throw first;
    }
  }
}
