package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.message.FormLetter.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class WindowSettingsTest {

  @Test
  void nothingIsSetAtFirstAndNobodyIsRemindedForMoney() {
    assertThat(bind()).isEqualTo(new WindowSettings(Map.of(), false, Duration.ofDays(30)));
  }

  @Test
  void theEnvironmentNamesTemplatesAndTheirLanguages() {
    WindowSettings settings =
        bind(
            "SUARA_WHATSAPP_TEMPLATES_REMINDER_NAME", "suara_pengingat",
            "SUARA_WHATSAPP_TEMPLATES_REMINDER_LANGUAGES", "id, en_US",
            "SUARA_WHATSAPP_PAID_REMINDERS", "true");
    assertThat(settings.paidReminders()).isTrue();
    assertThat(settings.templates().get(Kind.REMINDER))
        .isEqualTo(new WindowSettings.Template("suara_pengingat", List.of("id", "en_US")));
  }

  @ParameterizedTest
  @CsvSource({
    "SUARA_WHATSAPP_TEMPLATES_NOTICE_NAME, Kabar Baru",
    "SUARA_WHATSAPP_TEMPLATES_NOTICE_LANGUAGES, id",
    "SUARA_WHATSAPP_GIVE_UP_AFTER, 0s"
  })
  void aWrongOrHalfSetOneStopsTheStartAndIsNamed(String name, String value) {
    String named = name.replace("_LANGUAGES", "_NAME");
    assertThatThrownBy(() -> bind(name, value)).rootCause().hasMessageContaining(named);
  }

  private static WindowSettings bind(String... variables) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      values.put(variables[i], variables[i + 1]);
    }
    StandardEnvironment environment = new StandardEnvironment();
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    environment
        .getPropertySources()
        .replace(name, new SystemEnvironmentPropertySource(name, values));
    return Binder.get(environment).bindOrCreate("suara.whatsapp", WindowSettings.class);
  }
}
