package id.suarawarga.standalone;

import id.suarawarga.engine.testing.ArchitectureContract;
import java.util.Set;

class StandaloneArchitectureTest extends ArchitectureContract {

  StandaloneArchitectureTest() {
    super("standalone", "id.suarawarga.standalone");
  }

  /**
   * One hands the terminal to the start block, because the generated password must not reach a log;
   * the other hands it to the chat.
   */
  @Override
  protected Set<String> filesThatPrint() {
    return Set.of("StandaloneConfiguration.java", "TerminalConfiguration.java");
  }
}
