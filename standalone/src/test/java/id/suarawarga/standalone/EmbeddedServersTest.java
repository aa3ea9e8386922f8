package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class EmbeddedServersTest {

  @TempDir private Path folder;

  @Test
  void noNewSecretIsMadeUpForDataThatAreThere() throws IOException {
    Files.createDirectory(folder.resolve("postgresql"));

    assertThatThrownBy(() -> start("none"))
        .isInstanceOf(StartProblem.class)
        .hasMessageContainingAll(folder.toRealPath().resolve("secret").toString(), "SUARA_SECRET");
    assertThat(folder.resolve("secret")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"username", "password"})
  void aDatabaseThatIsHalfNamedIsNotReplacedByTheEmbeddedOne(String setting) {
    assertThatThrownBy(() -> start("spring.datasource." + setting))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("SPRING_DATASOURCE_URL");
    assertThat(folder).isEmptyDirectory();
  }

  private void start(String setting) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.setEnvironment(
        new MockEnvironment()
            .withProperty("suara.data-dir", folder.toString())
            .withProperty(setting, "suara"));
    new EmbeddedServers().initialize(context);
  }
}
