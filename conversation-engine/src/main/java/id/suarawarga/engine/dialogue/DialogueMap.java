package id.suarawarga.engine.dialogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The map of one dialogue. */
record DialogueMap(Dialogue dialogue, State initial, List<Transition> rows) {

  DialogueMap {
    rows = List.copyOf(rows);
  }

  /** Every state that stands in a row; rows may lead into another dialogue. */
  Set<State> states() {
    Set<State> states = new LinkedHashSet<>();
    states.add(initial);
    rows.forEach(row -> states.add(row.from()));
    rows.forEach(row -> states.add(row.to()));
    return states;
  }
}
