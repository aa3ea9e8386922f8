package id.suarawarga.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

class SettingsTest {

  @Test
  void everySettingHasADefault() throws Exception {
    GatewaySettings settings = settings(Map.of());
    assertThat(settings).hasNoNullFieldsOrProperties();
    assertThat(settings.delivery()).hasNoNullFieldsOrProperties();
    assertThat(settings.delivery().probeEvery()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void settingsAreReadFromEnvironmentVariables() throws Exception {
    GatewaySettings settings =
        settings(
            Map.of(
                "SUARA_PUBLIC_URL", "https://survei.example.go.id",
                "SUARA_DELIVERY_FIRST_BACK_OFF", "7s"));
    assertThat(settings.publicUrl()).isEqualTo("https://survei.example.go.id");
    assertThat(settings.delivery().firstBackOff()).isEqualTo(Duration.ofSeconds(7));
  }

  private static GatewaySettings settings(Map<String, Object> variables) throws Exception {
    StandardEnvironment environment = new StandardEnvironment();
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    environment
        .getPropertySources()
        .replace(name, new SystemEnvironmentPropertySource(name, variables));
    List<PropertySource<?>> defaults =
        new YamlPropertySourceLoader().load("d", new ClassPathResource("suara-gateway.yml"));
    defaults.forEach(environment.getPropertySources()::addLast);
    return Binder.get(environment).bind("suara", GatewaySettings.class).get();
  }
}
