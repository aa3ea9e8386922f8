package id.suarawarga.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import id.suarawarga.engine.testing.ArchitectureContract;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EngineArchitectureTest extends ArchitectureContract {

  private static final String ROOT = "id.suarawarga.engine";
  private static final String DIALOGUE = ROOT + ".dialogue..";

  private static final Set<String> OF_A_FEATURE =
      Set.of("message", "feature", "catalogue", "privacy", "scoring");
  private static final Set<String> OF_A_FEATURE_THAT_ANSWERS =
      Set.of("message", "feature", "file", "catalogue", "privacy", "respondent");
  private static final Set<String> OF_A_FORUM =
      Set.of("message", "feature", "file", "catalogue", "privacy", "respondent", "scoring");
  private static final Set<String> OF_A_STORE =
      Set.of("message", "feature", "privacy", "respondent", "dialogue", "outbox");
  private static final Set<String> OF_THE_DIALOGUE =
      Set.of(
          "message",
          "feature",
          "file",
          "catalogue",
          "scoring",
          "respondent",
          "survey",
          "forum",
          "complaint",
          "notice");

  /** What each package may import of ours. Only the root, which wires, may import all. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("message", Set.of()),
          entry("privacy", Set.of()),
          entry("file", Set.of("message", "privacy")),
          entry("feature", Set.of("message", "file")),
          entry("catalogue", Set.of("scoring")),
          entry("respondent", Set.of("message", "feature", "privacy")),
          entry("survey", OF_A_FEATURE),
          entry("forum", OF_A_FORUM),
          entry("complaint", OF_A_FEATURE_THAT_ANSWERS),
          entry(
              "notice",
              Set.of("message", "feature", "privacy", "respondent", "complaint", "forum")),
          entry("dialogue", OF_THE_DIALOGUE),
          entry("session", OF_A_STORE),
          entry("ledger", OF_A_STORE),
          entry("outbox", OF_A_STORE),
          entry("messaging", Set.of("message")));

  static final Set<String> PACKAGES = MAY_IMPORT.keySet();

  private static final DescribedPredicate<JavaClass> OUTSIDE_WORLD =
      resideInAnyPackage(
          "java.sql..", "javax.sql..", "org.springframework..", "io.lettuce..", "org.flywaydb..");
  private static final DescribedPredicate<JavaClass> TABLES =
      describe(
          "touch tables",
          type ->
              type.getDirectDependenciesFromSelf().stream()
                  .anyMatch(it -> OUTSIDE_WORLD.test(it.getTargetClass())));

  EngineArchitectureTest() {
    super("conversation-engine", ROOT);
  }

  @Test
  void everyPackageHasItsRule() {
    assertThat(classes().getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(PACKAGES);
  }

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void aPackageImportsOnlyWhatItMay(String name) {
    check(
        noClasses()
            .that()
            .resideInAPackage(named(name))
            .should()
            .dependOnClassesThat(ours().and(not(resideInAnyPackage(allowed(name))))));
  }

  @Test
  void theEngineKnowsNobodyAboveIt() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "id.suarawarga.gateway..", "id.suarawarga.admin..", "id.suarawarga.standalone.."));
  }

  @Test
  void packagesDoNotGoInCircles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void theDialogueTouchesNoTableNoServerAndSpringInOneClassOnly() {
    check(
        noClasses()
            .that()
            .resideInAPackage(DIALOGUE)
            .and()
            .haveNameNotMatching(".*\\.SpringStateMachines(\\$.*)?")
            .should()
            .dependOnClassesThat(OUTSIDE_WORLD));
  }

  @Test
  void theDialogueUsesNothingOfTheFeaturesThatTouchesTables() {
    check(
        noClasses()
            .that()
            .resideInAPackage(DIALOGUE)
            .should()
            .dependOnClassesThat(not(resideInAPackage(DIALOGUE)).and(ours()).and(TABLES)));
  }

  private static DescribedPredicate<JavaClass> ours() {
    return resideInAPackage("id.suarawarga..");
  }

  private static String[] allowed(String name) {
    return Stream.concat(Stream.of(name), MAY_IMPORT.get(name).stream())
        .map(EngineArchitectureTest::named)
        .toArray(String[]::new);
  }

  private static String named(String name) {
    return name.equals("scoring") ? "id.suarawarga.scoring.." : ROOT + "." + name + "..";
  }
}
