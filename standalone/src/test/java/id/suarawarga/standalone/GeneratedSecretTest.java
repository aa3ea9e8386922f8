package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSecretTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("secret");
  }

  @Test
  void isMadeUpOnceAndKept() {
    String secret = GeneratedSecret.keptIn(file);

    assertThat(secret).hasSizeGreaterThanOrEqualTo(32).isEqualTo(GeneratedSecret.keptIn(file));
    assertThat(GeneratedSecret.keptIn(folder.resolve("another"))).isNotEqualTo(secret);
  }

  @Test
  void canBeReadByItsOwnerOnly() throws IOException {
    GeneratedSecret.keptIn(file);
    assertThat(mode()).isEqualTo("rw-------");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    GeneratedSecret.keptIn(file);
    assertThat(mode()).isEqualTo("rw-------");
  }

  @Test
  void isNotReplacedWhenItsFileIsDamaged() throws IOException {
    Files.writeString(file, "cut");

    assertThatThrownBy(() -> GeneratedSecret.keptIn(file))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining(file.toString());
    assertThat(file).hasContent("cut");
  }

  private String mode() throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
