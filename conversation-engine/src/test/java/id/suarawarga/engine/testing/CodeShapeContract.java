package id.suarawarga.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The shape that the sources of every module keep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CodeShapeContract {

  private static final int FILE_LINES = 250;
  private static final int METHOD_LINES = 30;

  private final CodeShape shape;

  /**
   * @param module the module's folder, as the parent pom names it
   */
  protected CodeShapeContract(String module) {
    shape = CodeShape.of(folderOf(module));
  }

  /** The files that may write to the terminal; none, unless a module is there to do so. */
  protected Set<String> filesThatPrint() {
    return Set.of();
  }

  @Test
  void theSourcesAreFound() {
    assertThat(shape.main()).isNotEmpty();
  }

  @Test
  void noFileIsLongerThan250Lines() {
    assertThat(shape.filesLongerThan(FILE_LINES)).isEmpty();
  }

  @Test
  void noMethodOfMainCodeIsLongerThan30Lines() {
    assertThat(shape.mainMethodsLongerThan(METHOD_LINES)).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(shape.packagesWithoutNullMarked()).isEmpty();
  }

  @Test
  void noNameEndsInAWordThatOnlySaysClass() {
    assertThat(shape.emptyNames()).isEmpty();
  }

  @Test
  void nobodySleeps() {
    assertThat(shape.sleeps())
        .filteredOn(call -> mayWait().stream().noneMatch(call::contains))
        .isEmpty();
  }

  /** The files of the one class, if there is one, by which all of the module's code waits. */
  protected List<String> mayWait() {
    return List.of();
  }

  @Test
  void onlyTheStartBlockPrints() {
    assertThat(shape.printsOutside(filesThatPrint())).isEmpty();
  }

  @Test
  void nothingWritesOurCodeForUs() {
    assertThat(shape.unwantedImports()).isEmpty();
  }

  /** Tests run in their module's folder under Maven, in the root under some editors. */
  private static Path folderOf(String module) {
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(folder -> folder.resolve(module))
        .filter(folder -> Files.exists(folder.resolve("pom.xml")))
        .findFirst()
        .orElseThrow();
  }
}
