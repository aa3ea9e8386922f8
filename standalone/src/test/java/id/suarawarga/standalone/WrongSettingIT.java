package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.testing.TestServers;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A wrong setting stops the start with a sentence that names it, and with no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class WrongSettingIT {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "suara.secret=short, SUARA_SECRET",
    "suara.timezone=Asia/Batavia, SUARA_TIMEZONE",
    "suara.public-url=nowhere, SUARA_PUBLIC_URL",
    "suara.admin.password=short, SUARA_ADMIN_PASSWORD",
    "suara.telegram.token=none, SUARA_TELEGRAM_TOKEN",
    "suara.telegram.mode=webhook, SUARA_TELEGRAM_WEBHOOK_SECRET",
  })
  void isNamed(String setting, String sentence, CapturedOutput output) {
    assertRefused(setting);
    assertThat(output).contains(sentence).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void isNamedWhenTheDataFolderCannotBeMade(CapturedOutput output) throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    assertRefused("suara.data-dir=" + file.resolve("below"));
    assertThat(output).contains("SUARA_DATA_DIR must").doesNotContain("\tat ");
  }

  @Test
  void isNamedWhenThePortIsTaken(CapturedOutput output) throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertRefused("server.port=" + taken.getLocalPort());
    }
    assertThat(output).contains("choose another port with SERVER_PORT").doesNotContain("\tat ");
  }

  private void assertRefused(String setting) {
    Stream<String> usual =
        Stream.of(
            "suara.data-dir=" + folder.resolve("data"),
            "server.port=0",
            "management.server.port=0",
            "spring.datasource.url=" + TestServers.newDatabaseUrl(),
            "spring.datasource.username=postgres",
            "suara.telegram.token=123456:a-token-for-tests",
            "suara.telegram.api-url=http://127.0.0.1:1",
            "spring.data.redis.url=" + TestServers.redisUrl());
    // Of one argument given twice Spring takes both values, so the usual one gives way.
    String name = setting.substring(0, setting.indexOf('=') + 1);
    List<String> all =
        Stream.concat(usual.filter(other -> !other.startsWith(name)), Stream.of(setting))
            .map("--"::concat)
            .toList();
    assertThatThrownBy(() -> StandaloneApplication.main(all.toArray(String[]::new)));
  }
}
