package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.RecordingIntake;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

class TelegramConfigurationTest {

  @AutoClose private final FakeBotApi fake = FakeBotApi.start();
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withInitializer(TelegramConfigurationTest::readDurations)
          .withUserConfiguration(TelegramConfiguration.class)
          .withBean(Intake.class, RecordingIntake::new)
          .withBean(Clock.class, Clock::systemUTC)
          .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
          .withBean(DataSource.class, PGSimpleDataSource::new) // nobody answers there
          .withBean(FileStore.class, TelegramConfigurationTest::noFiles)
          .withPropertyValues(
              "suara.telegram.api-url=" + fake.url(), "suara.public-url=http://127.0.0.1:1");

  private static FileStore noFiles() {
    return new FileStore(
        Path.of("nowhere"), new Vault("a master key for tests, 32 characters and more"));
  }

  /** As every Spring Boot application does. */
  private static void readDurations(ConfigurableApplicationContext context) {
    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
  }

  @Test
  void withoutATokenTheChannelIsOff() {
    application.run(context -> assertThat(context).doesNotHaveBean(Channel.class));
  }

  @Test
  void aTokenThatIsSetToNothingIsNone() {
    application
        .withPropertyValues("suara.telegram.token=")
        .run(context -> assertThat(context).doesNotHaveBean(TelegramWebhook.class));
  }

  @Test
  void withATokenTheChannelIsUpWhateverTelegramAndTheDatabaseDo() {
    application
        .withPropertyValues("suara.telegram.token=" + FakeBotApi.TOKEN)
        .run(
            context -> {
              assertThat(context.getBean(Channel.class).account()).isEqualTo(TestChannel.ACCOUNT);
              assertThat(context).hasSingleBean(TelegramWebhook.class);
              assertThat(context.getBean(HealthIndicator.class).health().getStatus())
                  .isEqualTo(Status.UP);
            });
  }

  @Test
  void inWebhookModeTheWebhookIsSet() {
    application
        .withPropertyValues(
            "suara.telegram.token=" + FakeBotApi.TOKEN,
            "suara.telegram.mode=webhook",
            "suara.telegram.webhook-secret=s-1")
        .run(
            _ -> {
              await().until(() -> !fake.requests("setWebhook").isEmpty());
              assertThat(fake.requests("getUpdates")).isEmpty();
            });
  }

  @Test
  void aWrongSettingStopsTheStartWithItsName() {
    application
        .withPropertyValues("suara.telegram.token=bench")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageStartingWith("SUARA_TELEGRAM_TOKEN"));
  }
}
