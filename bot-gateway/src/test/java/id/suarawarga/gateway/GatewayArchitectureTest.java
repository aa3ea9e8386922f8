package id.suarawarga.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import id.suarawarga.engine.testing.ArchitectureContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GatewayArchitectureTest extends ArchitectureContract {

  private static final String ROOT = "id.suarawarga.gateway";

  static final List<String> CHANNELS = List.of("telegram", "whatsapp", "webchat");

  GatewayArchitectureTest() {
    super("bot-gateway", ROOT);
  }

  @Test
  void theGatewayKnowsNobodyAboveOrBesideIt() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.suarawarga.admin..", "id.suarawarga.standalone.."));
  }

  /** Adding or removing a channel touches its own folder and one line of the root. */
  @ParameterizedTest
  @FieldSource("CHANNELS")
  void onlyTheRootKnowsAChannel(String channel) {
    String folder = ROOT + "." + channel + "..";
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, folder)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(folder));
  }

  @Test
  void packagesDoNotGoInCircles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Override
  protected List<String> mayWait() {
    return List.of("channel/Time.java");
  }
}
