package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A setting that the README promises has to reach the containers, which get what is listed only.
 */
class ProductionSettingsTest {

  private static final Path ROOT = Path.of("..");

  /** Whole, or as the end of one whose beginning stands before it: {@code `…_LANGUAGES`}. */
  private static final Pattern NAME = Pattern.compile("`…?((?:SUARA)?_[A-Z_]+)`");

  @Test
  void dockerComposeHandsOnEverySettingOfTheReadme() throws IOException {
    String compose = Files.readString(ROOT.resolve("docker-compose.yml"));

    assertThat(names())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            name -> assertThat(compose).containsPattern("(?m)^ +[A-Z_]*" + name + ":( |$)"));
  }

  /** Of the first column of the table. */
  private static List<String> names() throws IOException {
    try (Stream<String> lines = Files.lines(ROOT.resolve("README.md"))) {
      return lines
          .filter(line -> line.startsWith("| `SUARA_"))
          .map(line -> line.substring(0, line.indexOf(" |", 1)))
          .flatMap(cell -> NAME.matcher(cell).results())
          .map((MatchResult name) -> name.group(1))
          .distinct()
          .toList();
    }
  }
}
