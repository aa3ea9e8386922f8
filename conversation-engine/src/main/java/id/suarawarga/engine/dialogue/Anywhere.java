package id.suarawarga.engine.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table that is looked at before the map of the dialogue.
 *
 * @param to null: the person stays where they are
 */
record Anywhere(Signal on, Condition when, @Nullable State to, List<Step> steps) {

  static Anywhere row(Signal on, Condition when, @Nullable State to, Step... steps) {
    return new Anywhere(on, when, to, List.of(steps));
  }
}
