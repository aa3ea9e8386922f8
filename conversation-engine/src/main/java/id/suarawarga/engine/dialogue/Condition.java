package id.suarawarga.engine.dialogue;

import java.util.function.Predicate;

/**
 * When a row of a map holds.
 *
 * @param name as the drawing of the map shows it
 */
record Condition(String name, Predicate<TurnInProgress> test) {

  static final Condition ALWAYS = new Condition("", turn -> true);

  boolean holds(TurnInProgress turn) {
    return test.test(turn);
  }
}
