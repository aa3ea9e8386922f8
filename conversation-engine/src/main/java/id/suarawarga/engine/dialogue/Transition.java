package id.suarawarga.engine.dialogue;

import java.util.List;

/** One row of a map: from a state, on a signal, when a condition holds, to a state, with steps. */
record Transition(State from, Signal on, Condition when, State to, List<Step> steps) {

  static Transition row(State from, Signal on, Condition when, State to, Step... steps) {
    return new Transition(from, on, when, to, List.of(steps));
  }
}
