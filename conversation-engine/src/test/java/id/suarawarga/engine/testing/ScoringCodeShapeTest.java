package id.suarawarga.engine.testing;

/** {@code scoring} stands below the engine and cannot see the contract, so it is checked here. */
class ScoringCodeShapeTest extends CodeShapeContract {

  ScoringCodeShapeTest() {
    super("scoring");
  }
}
