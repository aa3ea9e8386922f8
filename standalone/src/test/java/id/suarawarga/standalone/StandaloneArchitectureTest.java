package id.suarawarga.standalone;

import id.suarawarga.engine.testing.ArchitectureContract;
import java.util.Set;

class StandaloneArchitectureTest extends ArchitectureContract {

  StandaloneArchitectureTest() {
    super("standalone", "id.suarawarga.standalone");
  }

  /** The start block is for the terminal: the generated password must not reach a log. */
  @Override
  protected Set<String> filesThatPrint() {
    return Set.of("StartBlock.java");
  }
}
