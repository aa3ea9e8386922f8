package id.suarawarga.engine.testing;

import java.util.Set;

/** The benchmarks have no tests of their own, so their shape is checked here. */
class BenchmarksCodeShapeTest extends CodeShapeContract {

  BenchmarksCodeShapeTest() {
    super("benchmarks");
  }

  @Override
  protected Set<String> filesThatPrint() {
    return Set.of("SnapshotBench.java");
  }
}
