package id.suarawarga.engine.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden transcripts of this module, for every module's tests. */
public final class Transcripts {

  private Transcripts() {}

  /** Their names, in order. */
  public static List<String> names() {
    return read("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /** A transcript as it stands in its file. */
  public static String read(String name) {
    try (var stream = Transcripts.class.getResourceAsStream("/transcripts/" + name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no transcript " + name);
      }
      return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files beside the index, to see that the index names each. */
  static List<String> files() {
    URL index = Transcripts.class.getResource("/transcripts/index.txt");
    try (Stream<Path> files = Files.list(Path.of(index.toURI()).getParent())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("index.txt"))
          .sorted()
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
