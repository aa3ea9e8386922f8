package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class WhatsAppSettingsTest {

  static final Map<String, String> FOUR =
      Map.of(
          "SUARA_WHATSAPP_PHONE_NUMBER_ID", "300000000000001",
          "SUARA_WHATSAPP_ACCESS_TOKEN", "EAAG-geheim",
          "SUARA_WHATSAPP_APP_SECRET", "fake-app-secret-0001",
          "SUARA_WHATSAPP_VERIFY_TOKEN", "fake-verify-token");

  @Test
  void fourAreEnough() {
    WhatsAppSettings settings = bind(FOUR);

    assertThat(settings.account()).hasToString("WHATSAPP:300000000000001");
    assertThat(settings.apiUrl()).isEqualTo("https://graph.facebook.com");
    assertThat(settings.apiVersion()).isEqualTo("v25.0");
    assertThat(settings.rate()).isEqualTo(80);
    assertThat(settings.appSecrets()).containsExactly("fake-app-secret-0001");
  }

  @Test
  void everyVariableOfTheContractIsRead() {
    Map<String, String> more = new HashMap<>(FOUR);
    more.put("SUARA_WHATSAPP_API_URL", "http://127.0.0.1:9001");
    more.put("SUARA_WHATSAPP_API_VERSION", "v26.0");
    more.put("SUARA_WHATSAPP_NUMBER", "622150000001");
    more.put("SUARA_WHATSAPP_FLOW_ID", "400000000000001");
    more.put("SUARA_WHATSAPP_MESSAGES_PER_SECOND", "12");

    assertThat(bind(more))
        .extracting("apiUrl", "apiVersion", "number", "flowId", "messagesPerSecond")
        .containsExactly("http://127.0.0.1:9001", "v26.0", "622150000001", "400000000000001", "12");
  }

  @Test
  void aVariableThatIsSetToNothingIsNotSet() {
    Map<String, String> more = new HashMap<>(FOUR);
    for (String name : "API_URL API_VERSION NUMBER FLOW_ID MESSAGES_PER_SECOND".split(" ")) {
      more.put("SUARA_WHATSAPP_" + name, "");
    }

    assertThat(bind(more)).isEqualTo(bind(FOUR));
  }

  @Test
  void theSecretMayBeTwoWhileOneIsReplaced() {
    Map<String, String> two = new HashMap<>(FOUR);
    two.put("SUARA_WHATSAPP_APP_SECRET", "fake-app-secret-0002, fake-app-secret-0001");

    assertThat(bind(two).appSecrets())
        .containsExactly("fake-app-secret-0002", "fake-app-secret-0001");
  }

  @ParameterizedTest
  @FieldSource("VARIABLES")
  void whatIsHalfSetNamesWhatIsMissing(String missing) {
    Map<String, String> three = new HashMap<>(FOUR);
    three.remove(missing);

    assertThatThrownBy(() -> bind(three))
        .rootCause()
        .message()
        .startsWith(missing)
        .contains("to turn WhatsApp off")
        .doesNotContain("\n");
  }

  static final Iterable<String> VARIABLES = WhatsAppSettings.VARIABLES;

  @ParameterizedTest
  @CsvSource({
    "PHONE_NUMBER_ID, +62 21 5000 0001",
    "ACCESS_TOKEN, two words here",
    "APP_SECRET, short",
    "APP_SECRET, 'fake-app-secret-0001,'",
    "APP_SECRET, 'fake-app-secret-1,fake-app-secret-2,fake-app-secret-3'",
    "VERIFY_TOKEN, abc",
    "API_URL, graph.facebook.com",
    "API_URL, https://graph.facebook.com/v25.0",
    "API_VERSION, 25",
    "NUMBER, 081234567890",
    "NUMBER, +6281234567890",
    "FLOW_ID, survei",
    "MESSAGES_PER_SECOND, 0"
  })
  void aWrongValueIsRefusedWithTheNameOfTheVariable(String name, String value) {
    Map<String, String> environment = new HashMap<>(FOUR);
    environment.put("SUARA_WHATSAPP_" + name, value);

    assertThatThrownBy(() -> bind(environment))
        .rootCause()
        .message()
        .startsWith("SUARA_WHATSAPP_" + name)
        .doesNotContain("\n");
  }

  @Test
  void oneOfTheFourSaysThatTheChannelIsWanted() {
    assertThat(WhatsAppSettings.isWanted(new MockEnvironment())).isFalse();
    assertThat(WhatsAppSettings.isWanted(set("suara.whatsapp.access-token", " "))).isFalse();
    assertThat(WhatsAppSettings.isWanted(set("suara.whatsapp.number", "622150000001"))).isFalse();
    assertThat(WhatsAppSettings.isWanted(set("suara.whatsapp.access-token", "x"))).isTrue();
  }

  @Test
  void neitherTokenNorSecretIsShown() {
    assertThat(bind(FOUR).toString()).doesNotContain("geheim", "fake-app", "fake-verify");
  }

  private static MockEnvironment set(String name, String value) {
    return new MockEnvironment().withProperty(name, value);
  }

  /** As Boot does it with the variables of the process. */
  static WhatsAppSettings bind(Map<String, ?> environment) {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(
        new SystemEnvironmentPropertySource("systemEnvironment", Map.copyOf(environment)));
    return new Binder(ConfigurationPropertySources.from(sources))
        .bind("suara.whatsapp", WhatsAppSettings.class)
        .get();
  }
}
