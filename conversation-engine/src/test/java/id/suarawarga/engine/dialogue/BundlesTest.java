package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
  private static final Path SOURCES = Path.of("src/main/java/id/suarawarga/engine/dialogue");

  private final Properties indonesian = load("messages_id.properties");
  private final Properties english = load("messages_en.properties");

  @Test
  void theLanguagesHaveTheSameKeys() {
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
  }

  @Test
  void aKeyHasTheSamePlaceholdersInEveryLanguage() {
    for (String key : indonesian.stringPropertyNames()) {
      assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(indonesian, key));
    }
  }

  @Test
  void noTextSpeaksLouderThanItMust() {
    assertThat(Stream.of(indonesian, english).flatMap(bundle -> bundle.values().stream()))
        .noneMatch(text -> text.toString().contains("!"));
  }

  @Test
  void thanksStandInNoTextButTheOneAfterStoring() {
    for (String key : indonesian.stringPropertyNames()) {
      boolean thanks = indonesian.getProperty(key).toLowerCase().contains("terima kasih");
      assertThat(thanks).as(key).isEqualTo(key.equals("survey.thanks"));
    }
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    String code = sources();
    List<String> unused =
        indonesian.stringPropertyNames().stream().filter(key -> !isUsed(key, code)).toList();
    assertThat(unused).isEmpty();
  }

  /** By its own name, or by a prefix or suffix to which a code or state is joined. */
  private static boolean isUsed(String key, String code) {
    int first = key.indexOf('.');
    int last = key.lastIndexOf('.');
    return code.contains("\"" + key + "\"")
        || first > 0 && code.contains("\"" + key.substring(0, first + 1) + "\"")
        || last > 0 && code.contains("\"" + key.substring(0, last + 1) + "\"")
        || last > 0 && code.contains("\"" + key.substring(last) + "\"")
        || isNamed(key);
  }

  /** Answers about the person stand under the name of their question. */
  private static boolean isNamed(String key) {
    return key.indexOf('.') > 0 && PromptId.named(key.substring(0, key.indexOf('.'))).isPresent();
  }

  private static Set<String> placeholders(Properties bundle, String key) {
    return PLACEHOLDER
        .matcher(bundle.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.map(BundlesTest::read).collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (var stream = BundlesTest.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return properties;
  }
}
