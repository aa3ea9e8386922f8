package id.suarawarga.engine.dialogue;

/** Something a row of a map adds to the turn. */
@FunctionalInterface
interface Step {

  void addTo(TurnInProgress turn);
}
