package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class TelegramSettingsTest {

  private static final String TOKEN = "SUARA_TELEGRAM_TOKEN";

  @Test
  void aTokenAloneIsEnough() {
    TelegramSettings settings = bind(Map.of(TOKEN, "1234567890:bench"));

    assertThat(settings.account()).hasToString("TELEGRAM:1234567890");
    assertThat(settings.apiUrl()).isEqualTo("https://api.telegram.org");
    assertThat(settings.usesWebhook()).isFalse();
    assertThat(settings.rate()).isEqualTo(30);
  }

  @Test
  void everyVariableOfTheContractIsRead() {
    TelegramSettings settings =
        bind(
            Map.of(
                TOKEN,
                "1234567890:bench",
                "SUARA_TELEGRAM_API_URL",
                "http://127.0.0.1:9001",
                "SUARA_TELEGRAM_MODE",
                "webhook",
                "SUARA_TELEGRAM_WEBHOOK_SECRET",
                "s-1",
                "SUARA_TELEGRAM_MESSAGES_PER_SECOND",
                "12"));

    assertThat(settings)
        .isEqualTo(
            new TelegramSettings(
                "1234567890:bench", "http://127.0.0.1:9001", "webhook", "s-1", "12"));
  }

  @Test
  void aVariableThatIsSetToNothingIsNotSet() {
    assertThat(
            bind(
                Map.of(
                    TOKEN,
                    "1234567890:bench",
                    "SUARA_TELEGRAM_API_URL",
                    "",
                    "SUARA_TELEGRAM_MODE",
                    "",
                    "SUARA_TELEGRAM_WEBHOOK_SECRET",
                    "",
                    "SUARA_TELEGRAM_MESSAGES_PER_SECOND",
                    "")))
        .isEqualTo(bind(Map.of(TOKEN, "1234567890:bench")));
  }

  @ParameterizedTest
  @CsvSource({
    "TOKEN, bench",
    "TOKEN, 123:abc",
    "TOKEN, 123:abc def",
    "API_URL, api.telegram.org",
    "API_URL, https://api.telegram.org/bot",
    "MODE, push",
    "WEBHOOK_SECRET, not allowed!",
    "MESSAGES_PER_SECOND, 0",
    "MESSAGES_PER_SECOND, many"
  })
  void aWrongValueIsRefusedWithTheNameOfTheVariable(String name, String value) {
    Map<String, Object> environment = new HashMap<>(Map.of(TOKEN, "1234567890:bench"));
    environment.put("SUARA_TELEGRAM_" + name, value);

    assertThatThrownBy(() -> bind(environment))
        .rootCause()
        .message()
        .startsWith("SUARA_TELEGRAM_" + name)
        .doesNotContain("\n");
  }

  @Test
  void webhookModeNeedsASecret() {
    assertThatThrownBy(
            () -> bind(Map.of(TOKEN, "1234567890:bench", "SUARA_TELEGRAM_MODE", "webhook")))
        .rootCause()
        .hasMessageStartingWith("SUARA_TELEGRAM_WEBHOOK_SECRET")
        .hasMessageContaining("openssl rand");
  }

  @Test
  void telegramItselfPostsToHttpsOnly() {
    TelegramSettings telegram = new TelegramSettings("1234567890:bench", "", "webhook", "s", "");
    TelegramSettings own =
        new TelegramSettings("1234567890:bench", "http://127.0.0.1:9001", "webhook", "s", "");

    assertThatThrownBy(() -> telegram.webhookUrl("http://localhost:8080"))
        .hasMessageStartingWith("SUARA_PUBLIC_URL");
    assertThat(own.webhookUrl("http://localhost:8080/"))
        .isEqualTo("http://localhost:8080/webhooks/telegram");
  }

  @Test
  void neitherTokenNorSecretIsShown() {
    assertThat(new TelegramSettings("1234567890:bench", "", "webhook", "geheim", "").toString())
        .doesNotContain("bench")
        .doesNotContain("geheim");
  }

  /** As Boot does it with the variables of the process. */
  private static TelegramSettings bind(Map<String, ?> environment) {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(
        new SystemEnvironmentPropertySource("systemEnvironment", Map.copyOf(environment)));
    return new Binder(ConfigurationPropertySources.from(sources))
        .bind("suara.telegram", TelegramSettings.class)
        .get();
  }
}
