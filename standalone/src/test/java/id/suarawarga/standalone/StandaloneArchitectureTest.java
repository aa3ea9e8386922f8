package id.suarawarga.standalone;

import id.suarawarga.engine.testing.ArchitectureContract;
import java.util.Set;

class StandaloneArchitectureTest extends ArchitectureContract {

  StandaloneArchitectureTest() {
    super("standalone", "id.suarawarga.standalone");
  }

  /** Hands the terminal to the start block: the generated password must not reach a log. */
  @Override
  protected Set<String> filesThatPrint() {
    return Set.of("StandaloneConfiguration.java");
  }
}
