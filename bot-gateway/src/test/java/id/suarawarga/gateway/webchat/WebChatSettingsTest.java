package id.suarawarga.gateway.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.StartProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class WebChatSettingsTest {

  @Test
  void theyAreReadFromTheEnvironment() {
    assertThat(settings("SUARA_WEBCHAT_PAGES_PER_CONVERSATION", "3").pagesPerConversation())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUARA_WEBCHAT_CONVERSATIONS_PER_MINUTE",
        "SUARA_WEBCHAT_MESSAGES_PER_MINUTE",
        "SUARA_WEBCHAT_PAGES_PER_CONVERSATION"
      })
  void aLimitThatLetsNothingThroughStopsTheStartWithItsNameAndTheCure(String variable) {
    assertThatThrownBy(() -> settings(variable, "0"))
        .rootCause()
        .isInstanceOf(StartProblem.class)
        .hasMessage(variable + " is 0: set it to 1 or more, or leave it out.");
  }

  private static WebChatSettings settings(String variable, String value) {
    StandardEnvironment environment = new StandardEnvironment();
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    environment
        .getPropertySources()
        .replace(name, new SystemEnvironmentPropertySource(name, Map.of(variable, value)));
    return Binder.get(environment).bindOrCreate("suara.webchat", WebChatSettings.class);
  }
}
