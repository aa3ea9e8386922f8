package id.suarawarga.engine.dialogue;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.statemachine.StateContext;

/** Carries the first exception of a guard or step out of the state machine. */
final class Thrown {

  static final String HEADER = "thrown";

  private @Nullable RuntimeException first;

  static Thrown in(StateContext<State, Signal> context) {
    return (Thrown) context.getMessageHeader(HEADER);
  }

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
