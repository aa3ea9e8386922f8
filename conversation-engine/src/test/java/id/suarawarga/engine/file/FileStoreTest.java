package id.suarawarga.engine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.privacy.BrokenSealException;
import id.suarawarga.engine.privacy.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStoreTest {

  private static final String MARKER = "a marker that stands in the file";
  private static final byte[] CONTENT = MARKER.getBytes(StandardCharsets.UTF_8);

  @TempDir Path data;

  private final UUID id = UUID.randomUUID();

  @Test
  void whatWasWrittenIsReadBackByAnotherProcess() {
    store().write(id, CONTENT);

    assertThat(store().read(id)).hasValue(CONTENT);
  }

  @Test
  void nothingOfItCanBeReadOnTheDiskAndNoPartIsLeftBehind() throws IOException {
    store().write(id, CONTENT);

    assertThat(files()).containsExactly(data.resolve(where(id)));
    assertThat(Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1))
        .doesNotContain(MARKER);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theRestOfAWriteThatWasCutOffGoesWithTheNextOneOrWithTheFile(boolean deleted)
      throws IOException {
    store().write(id, CONTENT);
    Files.write(data.resolve(where(id) + "123.part"), CONTENT);
    if (deleted) {
      store().delete(id);
    } else {
      store().write(id, CONTENT);
    }

    assertThat(files()).noneMatch(file -> file.toString().endsWith(".part"));
  }

  @Test
  void aFileInThePlaceOfAnotherIsNotOpened() throws IOException {
    UUID other = UUID.randomUUID();
    store().write(id, CONTENT);
    store().write(other, CONTENT);
    Files.delete(data.resolve(where(other)));
    Files.copy(data.resolve(where(id)), data.resolve(where(other)));

    assertThatThrownBy(() -> store().read(other)).isInstanceOf(BrokenSealException.class);
  }

  @Test
  void aSecondWriteReplacesTheFirst() {
    store().write(id, new byte[] {1});
    store().write(id, CONTENT);

    assertThat(store().read(id)).hasValue(CONTENT);
  }

  @Test
  void aDeletedFileIsGoneAndDeletingTwiceIsNoError() {
    store().write(id, CONTENT);
    store().delete(id);
    store().delete(id);

    assertThat(store().read(id)).isEmpty();
  }

  @Test
  void namesGiveNothingAway() {
    assertThat(FileType.JPEG.neutralName(1)).isEqualTo("foto-1.jpg");
    assertThat(FileType.PDF.neutralName(2)).isEqualTo("dokumen-2.pdf");
    assertThat(FileType.of("text/html")).isEmpty();
  }

  private FileStore store() {
    return new FileStore(data, new Vault("a master key for tests, long enough"));
  }

  private static Path where(UUID id) {
    return Path.of("attachments", id.toString().substring(0, 2), id.toString());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
