package id.suarawarga.engine.feature;

/** What a person has told us so far in a dialogue that is not finished. */
public interface Draft {

  /** The random id of this run of the dialogue; part of the id of each of its options. */
  String run();
}
