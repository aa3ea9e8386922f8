package id.suarawarga.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of the sources is checked by the engine's {@code ScoringCodeShapeTest}. */
class ScoringArchitectureTest {

  private static final String[] ALLOWED = {"java..", "org.jspecify..", "id.suarawarga.scoring.."};

  @Test
  void scoringKnowsNothingButJavaAndJSpecify() {
    var main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.suarawarga.scoring");

    classes().should().onlyDependOnClassesThat().resideInAnyPackage(ALLOWED).check(main);
  }
}
