package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.outbox.LastWords;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.SentParts;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.OnceOnlyHttp;
import id.suarawarga.gateway.channel.OutgoingFiles;
import id.suarawarga.gateway.channel.Time;
import id.suarawarga.gateway.clock.Chore;
import id.suarawarga.gateway.media.Downloads;
import id.suarawarga.gateway.media.MediaSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** The WhatsApp channel where it is on. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhatsAppWanted.class)
@EnableConfigurationProperties({WhatsAppSettings.class, WindowSettings.class})
@Import(WhatsAppWebhook.class)
class WhatsAppOnConfiguration {

  private static final Duration KEEP_STATUSES = Duration.ofDays(400);

  @Bean
  GraphApi graphApi(WhatsAppSettings settings) {
    return new GraphApi(
        OnceOnlyHttp.client(settings.server(), System.getenv()),
        settings.server(),
        settings.apiVersion(),
        settings.phoneNumberId(),
        settings.accessToken());
  }

  @Bean
  CallbackKey whatsAppCallbackKey(WhatsAppSettings settings, Vault vault) {
    return new CallbackKey(settings.account(), vault);
  }

  @Bean
  WhatsAppChannel whatsAppChannel(
      WhatsAppSettings settings,
      GraphApi api,
      CallbackKey key,
      SentParts parts,
      FileStore files,
      WindowSettings windows,
      LastWords lastWords,
      Time time,
      @Value("${suara.whatsapp.person-every:6s}") Duration personEvery,
      @Value("${suara.whatsapp.person-burst:45}") int personBurst) {
    Limits limits = new Limits(settings.rate(), personEvery, personBurst);
    Window window = new Window(lastWords::before, time::now);
    WhatsAppRequests requests =
        new WhatsAppRequests(
            key, new WhatsAppTemplates(windows.templates()), new WhatsAppFlows(settings.flowId()));
    return new WhatsAppChannel(
        settings.account(),
        api,
        limits,
        requests,
        parts::of,
        window,
        windows.paidReminders(),
        new OutgoingFiles(files::read));
  }

  @Bean
  MediaSource whatsAppMedia(
      WhatsAppSettings settings,
      @Value("${suara.whatsapp.media-hosts:lookaside.fbsbx.com}") Set<String> hosts,
      @Value("${suara.largest-file:20MB}") DataSize largest) {
    Downloads downloads =
        new Downloads(settings.server(), WhatsAppMedia.hosts(hosts), System.getenv());
    return new WhatsAppMedia(settings, downloads, largest.toBytes());
  }

  @Bean
  Typing whatsAppTyping(GraphApi api) {
    return new ReadMarks(api);
  }

  @Bean
  Statuses whatsAppStatuses(
      CallbackKey key,
      DeliveryStatuses statuses,
      Outbox outbox,
      SentParts parts,
      MeterRegistry meters) {
    return new OutboxStatuses(key, statuses, outbox, parts, meters);
  }

  @Bean
  WhatsAppDeliveries whatsAppDeliveries(
      WhatsAppSettings settings,
      Intake intake,
      Statuses statuses,
      Typing typing,
      MeterRegistry meters) {
    WhatsAppTranslator translator = new WhatsAppTranslator(settings.account());
    return new WhatsAppDeliveries(translator, intake, statuses, typing, meters);
  }

  @Bean
  Chore whatsAppChore(DeliveryStatuses statuses) {
    return new Chore("statuses of WhatsApp", now -> statuses.purge(now.minus(KEEP_STATUSES)));
  }

  /** Whom nobody hears of again is not written to for ever. */
  @Bean
  Chore silentResidentsChore(LastWords lastWords, WindowSettings windows) {
    return new Chore(
        "messages to silent residents", now -> lastWords.giveUp(now.minus(windows.giveUpAfter())));
  }
}
