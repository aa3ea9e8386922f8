package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordTest {

  @TempDir private Path folder;

  @Test
  void isShownOnATerminal() {
    assertThat(shown("made-up", true)).isEqualTo("made-up");
    assertThat(file()).doesNotExist();
  }

  @Test
  void waitsInAFileOfTheOwnerWhereThereIsNoTerminal() throws IOException {
    assertThat(shown("made-up", false)).contains(file().toString()).doesNotContain("made-up");
    assertThat(file()).hasContent("made-up");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void leavesNothingWhenNoneWasGenerated() {
    assertThat(shown(null, false)).isNull();
    assertThat(file()).doesNotExist();
  }

  private @Nullable String shown(@Nullable String generated, boolean terminal) {
    return new FirstPassword(() -> generated, file(), terminal).get();
  }

  private Path file() {
    return folder.resolve("first-password");
  }
}
