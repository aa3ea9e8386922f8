package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.ChannelStatus;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WhatsAppConfigurationTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(WhatsAppConfiguration.class);

  @Test
  void withoutSettingsTheChannelIsOffAndSaysWhatTurnsItOn() {
    application.run(
        context -> {
          assertThat(context).doesNotHaveBean(Channel.class);
          assertThat(context.getBean(ChannelStatus.class))
              .isEqualTo(new ChannelStatus("WhatsApp", false, WhatsAppSettings.VARIABLES));
        });
  }

  @Test
  void settingsThatAreSetToNothingAreNone() {
    application
        .withPropertyValues("suara.whatsapp.phone-number-id=", "suara.whatsapp.access-token= ")
        .run(context -> assertThat(context).doesNotHaveBean(WhatsAppWebhook.class));
  }

  @Test
  void halfOfTheSettingsStopTheStart() {
    application
        .withPropertyValues(
            "suara.whatsapp.phone-number-id=300000000000001",
            "suara.whatsapp.access-token=EAAG-a-token-for-tests")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageStartingWith("SUARA_WHATSAPP_APP_SECRET"));
  }
}
