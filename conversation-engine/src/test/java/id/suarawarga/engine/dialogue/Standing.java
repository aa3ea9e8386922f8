package id.suarawarga.engine.dialogue;

/** A conversation somewhere, with something said there: what the conditions of rows look at. */
record Standing(State state, Signal signal, String about, TurnInProgress turn) {

  @Override
  public String toString() {
    return state.dialogue() + "." + state + " " + signal + " " + about;
  }
}
