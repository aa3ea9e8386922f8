package id.suarawarga.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import id.suarawarga.engine.testing.ArchitectureContract;
import org.junit.jupiter.api.Test;

class AdminArchitectureTest extends ArchitectureContract {

  AdminArchitectureTest() {
    super("admin-api", "id.suarawarga.admin");
  }

  @Test
  void theAdminApiKnowsNobodyAboveOrBesideIt() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.suarawarga.gateway..", "id.suarawarga.standalone.."));
  }

  /** What a resident must hear is a row in the table of notices; the gateway says it. */
  @Test
  void theAdminApiNeverTouchesConversations() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "id.suarawarga.engine.dialogue..",
                "id.suarawarga.engine.ledger..",
                "id.suarawarga.engine.session..",
                "id.suarawarga.engine.outbox.."));
  }
}
