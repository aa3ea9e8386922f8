package id.suarawarga.engine.transcript;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden transcripts of this module, for every module's tests. */
public final class Transcripts {

  private static final String FORMS = "formulir/";

  private Transcripts() {}

  /** Their names, in order. */
  public static List<String> names() {
    return read("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /** Those of a channel that shows the survey as one form. */
  public static List<String> ofForms() {
    return read(FORMS + "index.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(name -> FORMS + name)
        .toList();
  }

  static boolean isOfForms(String name) {
    return name.startsWith(FORMS);
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

  /** The files beside both indexes, to see that these name each. */
  static List<String> files() {
    URL index = Transcripts.class.getResource("/transcripts/index.txt");
    try {
      Path folder = Path.of(index.toURI()).getParent();
      return Stream.of("", FORMS).flatMap(part -> files(folder, part)).toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> files(Path folder, String part) {
    File[] files = folder.resolve(part).toFile().listFiles(File::isFile);
    return Stream.of(files)
        .map(File::getName)
        .filter(name -> !name.equals("index.txt"))
        .sorted()
        .map(name -> part + name);
  }
}
