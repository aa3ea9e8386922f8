package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.OutgoingFiles;
import id.suarawarga.gateway.media.Downloads;
import id.suarawarga.gateway.media.MediaSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/** The Telegram channel where it is on. */
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramToken.class)
@EnableConfigurationProperties(TelegramSettings.class)
@Import(TelegramWebhook.class)
class TelegramOnConfiguration {

  private static final Duration LONG_POLL = Duration.ofSeconds(50);
  private static final int WEBHOOK_CONNECTIONS = 100;

  @Bean
  TelegramHealth telegramHealth(Clock clock) {
    return new TelegramHealth(clock);
  }

  /** Halted is down. Not part of readiness, which does not wait for Telegram. */
  @Bean
  HealthIndicator telegramHealthIndicator(TelegramHealth health) {
    return () -> report(health.state());
  }

  @Bean
  BotApi botApi(TelegramSettings settings, TelegramHealth health) {
    OkHttpClient http = TelegramHttp.client(settings.server(), System.getenv());
    return new BotApi(http, settings.server(), settings.token(), health);
  }

  @Bean
  TelegramChannel telegramChannel(
      TelegramSettings settings,
      BotApi api,
      FileStore files,
      @Value("${suara.telegram.chat-every:1s}") Duration chatEvery,
      @Value("${suara.telegram.chat-burst:3}") int chatBurst) {
    Limits limits = new Limits(settings.rate(), chatEvery, chatBurst);
    return new TelegramChannel(settings.account(), api, limits, new OutgoingFiles(files::read));
  }

  @Bean
  MediaSource telegramMedia(
      TelegramSettings settings,
      BotApi api,
      @Value("${suara.largest-file:20MB}") DataSize largest) {
    Downloads downloads = new Downloads(settings.server(), Set.of(), System.getenv());
    return new TelegramMedia(settings, api, downloads, largest.toBytes());
  }

  @Bean
  TelegramUpdates telegramUpdates(TelegramSettings settings, Intake intake, MeterRegistry meters) {
    return new TelegramUpdates(new TelegramTranslator(settings.account()), intake, meters);
  }

  @Bean
  TelegramLifecycle telegramLifecycle(
      TelegramSettings settings,
      BotApi api,
      TelegramUpdates updates,
      TelegramHealth health,
      DataSource database,
      @Value("${suara.public-url:http://localhost:8080}") String publicUrl) {
    SetWebhook webhook = settings.usesWebhook() ? webhook(settings, publicUrl) : null;
    TelegramStart start = new TelegramStart(api, webhook, Pause.REAL);
    if (settings.usesWebhook()) {
      return new TelegramLifecycle(start, null);
    }
    PollerElection election = new PollerElection(database, settings.botId());
    LongPoll poll = api.longPoll(LONG_POLL);
    UpdateBatch batch = new UpdateBatch(updates, api::answer);
    return new TelegramLifecycle(
        start, new TelegramPoller(election, poll, batch, api, health, Pause.REAL));
  }

  private static SetWebhook webhook(TelegramSettings settings, String publicUrl) {
    return SetWebhook.builder()
        .url(settings.webhookUrl(publicUrl))
        .secretToken(settings.webhookSecret())
        .allowedUpdates(LongPoll.ALLOWED_UPDATES)
        .maxConnections(WEBHOOK_CONNECTIONS)
        .build();
  }

  private static Health report(TelegramHealth.State state) {
    Health.Builder health =
        state.halted() == null ? Health.up() : Health.down().withDetail("halted", state.halted());
    return state.lastAnswer() == null
        ? health.build()
        : health.withDetail("lastAnswer", state.lastAnswer().toString()).build();
  }
}
