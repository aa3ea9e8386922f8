package id.suarawarga.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks find what they are there to find. */
class CodeShapeTest {

  @TempDir Path module;

  private CodeShape shape;

  @BeforeEach
  void aModuleThatBreaksEveryRule() throws IOException {
    write(
        "src/main/java/good/package-info.java",
        "@org.jspecify.annotations.NullMarked package good;");
    write("src/main/java/good/Good.java", "package good;\nclass Good {\n  void good() {\n  }\n}\n");
    write("src/main/java/bad/package-info.java", "/** Not marked. */ package bad;");
    write(
        "src/main/java/bad/BadManager.java",
        """
        package bad;

        import lombok.Data;

        class BadManager {
          void bad() throws Exception {
            System.out.println("bad");
            Thread.sleep(1);
          }
        }
        """);
    write("src/test/java/bad/BadTest.java", "class BadTest { void t() { SECONDS.sleep(1); } }");
    shape = CodeShape.of(module);
  }

  @Test
  void countsTheLinesOfFiles() {
    assertThat(shape.filesLongerThan(10)).isEmpty();
    assertThat(shape.filesLongerThan(9)).singleElement().asString().contains("BadManager.java");
  }

  @Test
  void countsTheLinesOfMethods() {
    assertThat(shape.mainMethodsLongerThan(4)).isEmpty();
    assertThat(shape.mainMethodsLongerThan(3))
        .singleElement()
        .asString()
        .endsWith("BadManager.java:6");
    assertThat(shape.mainMethodsLongerThan(1)).hasSize(2);
  }

  @Test
  void findsPackagesThatAreNotNullMarked() {
    assertThat(shape.packagesWithoutNullMarked())
        .containsExactly(module.resolve("src/main/java/bad"));
  }

  @Test
  void findsEmptyNamesAndUnwantedImports() {
    assertThat(shape.emptyNames()).singleElement().asString().endsWith("BadManager.java:5");
    assertThat(shape.unwantedImports()).singleElement().asString().endsWith("BadManager.java:3");
  }

  @Test
  void findsSleepInMainCodeAndTests() {
    assertThat(shape.sleeps()).hasSize(2).anySatisfy(it -> assertThat(it).contains("BadTest"));
  }

  @Test
  void findsPrintingButWhereItIsAllowed() {
    assertThat(shape.printsOutside(Set.of()))
        .singleElement()
        .asString()
        .endsWith("BadManager.java:7");
    assertThat(shape.printsOutside(Set.of("BadManager.java"))).isEmpty();
  }

  private void write(String file, String text) throws IOException {
    Path path = module.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
