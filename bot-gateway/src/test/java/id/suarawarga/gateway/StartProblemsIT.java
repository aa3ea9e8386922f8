package id.suarawarga.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.testing.TestServers;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartProblemsIT {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      suara.secret=short                          | SUARA_SECRET is missing or shorter than 32 characters
      suara.timezone=Mars/Phobos                  | SUARA_TIMEZONE is no time zone
      suara.public-url=survei.kota.go.id          | SUARA_PUBLIC_URL is not a web address
      suara.delivery.patience=soon                | SUARA_DELIVERY_PATIENCE cannot be read
      suara.quiet-from=late                       | SUARA_QUIET_FROM cannot be read
      suara.telegram.token=nonsense               | SUARA_TELEGRAM_TOKEN is not a bot token
      suara.whatsapp.access-token=EAAG-alone      | SUARA_WHATSAPP_PHONE_NUMBER_ID must be
      spring.datasource.url=                      | SPRING_DATASOURCE_URL is missing
      spring.datasource.url=jdbc:mysql://host/db  | SPRING_DATASOURCE_URL is missing or not the address
      spring.datasource.url=jdbc:postgresql://127.0.0.1:1/suara | The database does not answer
      """)
  void aWrongSettingIsToldInOneSentence(String setting, String sentence, CapturedOutput output) {
    assertThatThrownBy(() -> start("--" + setting)).isNotNull();
    assertThat(output).contains(sentence).doesNotContain("\tat ", "cancelling refresh attempt");
  }

  @Test
  void aDatabaseThatIsNotThereIsTold(CapturedOutput output) {
    String url = TestServers.newDatabaseUrl() + "nowhere";
    assertThatThrownBy(() -> start("--spring.datasource.url=" + url)).isNotNull();
    assertThat(output).contains("has no such database", "SPRING_DATASOURCE_URL");
  }

  @Test
  void aPortInUseIsTold(CapturedOutput output) throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      int port = other.getLocalPort();
      assertThatThrownBy(() -> start("--server.port=" + port)).isNotNull();
      assertThat(output).contains("already uses port " + port, "SERVER_PORT");
    }
  }

  /** Starts as it should be, but for one setting. */
  private static void start(String wrong) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--suara.secret=a master key for tests, 32 characters and more",
                "--spring.datasource.username=postgres",
                "--spring.data.redis.url=" + TestServers.redisUrl()));
    arguments.removeIf(argument -> argument.startsWith(wrong.replaceFirst("=.*", "=")));
    if (!wrong.startsWith("--spring.datasource.url")) {
      arguments.add("--spring.datasource.url=" + TestServers.newDatabaseUrl());
    }
    arguments.add(wrong);
    GatewayApplication.main(arguments.toArray(String[]::new));
  }
}
