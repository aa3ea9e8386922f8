package id.suarawarga.engine.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The rules between packages that every module keeps; which way its arrows go, each adds. */
public abstract class ArchitectureContract extends CodeShapeContract {

  private static final String[] WIRING = {
    "org.springframework.context.annotation..", "org.springframework.boot.autoconfigure.."
  };
  private static final String WEB_EDGE =
      "org.springframework.web.servlet.config.annotation.WebMvcConfigurer";
  private static final String TELEGRAM = "id.suarawarga.gateway.telegram..";

  private final String root;
  private final JavaClasses classes;

  /**
   * @param module the module's folder, as the parent pom names it
   * @param root the module's root package, where its parts are wired
   */
  protected ArchitectureContract(String module, String root) {
    super(module);
    this.root = root;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
  }

  /** The main classes of the module. */
  protected final JavaClasses classes() {
    return classes;
  }

  /** Checks the main classes; the rule may speak of packages that have no class yet. */
  protected final void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }

  @Test
  void onlyTheRootWires() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(root)
            .and()
            .areNotAssignableTo(WEB_EDGE)
            .and(are(not(wiringOfAChannel())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WIRING)
            .because("classes are wired by constructor; only Spring MVC is taught at its edge"));
  }

  /** Each channel has one configuration and the condition on which it is there. */
  private static DescribedPredicate<JavaClass> wiringOfAChannel() {
    return DescribedPredicate.describe(
        "the wiring of a channel",
        type ->
            type.getSimpleName().endsWith("Configuration")
                || type.isAssignableTo("org.springframework.context.annotation.Condition"));
  }

  @Test
  void nothingIsInjectedIntoFields() {
    check(
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value"));
  }

  @Test
  void onlyTelegramKnowsJackson2() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(TELEGRAM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core.."));
  }
}
