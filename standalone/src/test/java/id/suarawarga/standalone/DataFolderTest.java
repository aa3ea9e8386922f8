package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;

  @Test
  void liesInTheProjectRootWhenStartedFromAModule() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), "<module>standalone</module>");
    Path module = Files.createDirectory(folder.resolve("standalone"));
    Files.writeString(module.resolve("pom.xml"), "<artifactId>standalone</artifactId>");

    assertThat(DataFolder.locate(null, module)).isEqualTo(folder.resolve("data"));
    assertThat(DataFolder.locate(" ", folder)).isEqualTo(folder.resolve("data"));
  }

  @Test
  void liesInTheWorkingDirectoryWhereThereIsNoProject() {
    assertThat(DataFolder.locate(null, folder)).isEqualTo(folder.resolve("data"));
  }

  @Test
  void isWhatTheSettingSays() {
    assertThat(DataFolder.locate("kept/here", folder)).isEqualTo(folder.resolve("kept/here"));
    assertThat(DataFolder.locate("/srv/suara", folder)).isEqualTo(Path.of("/srv/suara"));
  }

  @Test
  void canBeEnteredByItsOwnerOnly() throws IOException {
    try (DataFolder data = DataFolder.open(null, folder)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void servesOneProcessAtATime() throws IOException {
    try (DataFolder held = DataFolder.open(null, folder)) {
      assertThatThrownBy(() -> DataFolder.open(null, folder))
          .isInstanceOf(StartProblem.class)
          .hasMessageContaining(held.path().toString())
          .hasMessageContaining("SUARA_DATA_DIR");
    }
    DataFolder.open(null, folder).close();
  }

  @Test
  void staysHeldWhenNothingRefersToItAnyMore() {
    DataFolder.open(null, folder);
    System.gc();

    assertThatThrownBy(() -> DataFolder.open(null, folder)).isInstanceOf(StartProblem.class);
  }

  @Test
  void namesTheSettingWhenItCannotBeMade() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    assertThatThrownBy(() -> DataFolder.open(file.resolve("below").toString(), folder))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("SUARA_DATA_DIR")
        .hasMessageContaining(file.toString());
  }
}
