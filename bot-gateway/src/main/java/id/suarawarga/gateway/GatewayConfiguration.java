package id.suarawarga.gateway;

import id.suarawarga.engine.ConversationEngine;
import id.suarawarga.engine.EngineConfiguration;
import id.suarawarga.engine.EngineSettings;
import id.suarawarga.engine.UnavailableException;
import id.suarawarga.engine.complaint.ComplaintClock;
import id.suarawarga.engine.file.FileRemovals;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.WaitingFiles;
import id.suarawarga.engine.forum.ForumClock;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.ledger.Inbox;
import id.suarawarga.engine.ledger.Poison;
import id.suarawarga.engine.ledger.Timers;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.respondent.AccountAddresses;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.survey.PersonHashes;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.Receipt;
import id.suarawarga.gateway.channel.SharedLimits;
import id.suarawarga.gateway.channel.Time;
import id.suarawarga.gateway.clock.Announcements;
import id.suarawarga.gateway.clock.Chore;
import id.suarawarga.gateway.clock.Housekeeping;
import id.suarawarga.gateway.clock.IdleSettings;
import id.suarawarga.gateway.clock.Ticks;
import id.suarawarga.gateway.delivery.Delivery;
import id.suarawarga.gateway.delivery.Lines;
import id.suarawarga.gateway.delivery.RedisLimits;
import id.suarawarga.gateway.media.AttachmentFetcher;
import id.suarawarga.gateway.media.MediaSource;
import id.suarawarga.gateway.telegram.TelegramConfiguration;
import id.suarawarga.gateway.webchat.WebChatConfiguration;
import id.suarawarga.gateway.whatsapp.WhatsAppConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the gateway: channels in front of the engine, delivery and the clock behind it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewaySettings.class)
@Import({
  EngineConfiguration.class,
  WatchConfiguration.class,
  // The channels, one line each.
  TelegramConfiguration.class,
  WhatsAppConfiguration.class,
  WebChatConfiguration.class,
})
public class GatewayConfiguration {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration KEEP_POISON = Duration.ofDays(30);

  @Bean
  Intake intake(ConversationEngine engine) {
    return message -> {
      try {
        return new Receipt(engine.receive(message).toast());
      } catch (UnavailableException e) {
        throw new IntakeUnavailableException(e);
      }
    };
  }

  @Bean
  Time time(Clock clock) {
    return Time.system(clock);
  }

  @Bean
  RedisLimits sharedLimits(@Value("${spring.data.redis.url}") String url) {
    return new RedisLimits(url);
  }

  @Bean
  Lines lines(
      ObjectProvider<Channel> channels, SharedLimits shared, GatewaySettings settings, Time time) {
    return new Lines(channels.stream().toList(), shared, settings.delivery(), time);
  }

  /** The engine commits into it, so it asks for the intake only when it has something to say. */
  @Bean
  Delivery delivery(
      Lines lines,
      Outbox outbox,
      ObjectProvider<Intake> intake,
      GatewaySettings settings,
      Time time,
      MeterRegistry meters) {
    return new Delivery(
        lines,
        outbox,
        message -> intake.getObject().receive(message),
        settings.delivery(),
        time,
        meters);
  }

  /** The engine depends on this, and is therefore closed before the delivery is. */
  @Bean
  Consumer<List<OutboxMessage>> committedReplies(Delivery delivery) {
    return delivery::offer;
  }

  @Bean
  Ticks ticks(
      Timers timers,
      Conversations conversations,
      Respondents respondents,
      Intake intake,
      Lines lines,
      EngineSettings engine,
      GatewaySettings settings,
      Clock clock) {
    IdleSettings idle =
        new IdleSettings(
            engine.remindAfter(),
            settings.closeAfter(),
            settings.quietFrom(),
            settings.quietUntil());
    return new Ticks(
        timers, conversations, respondents, intake, lines::remind, idle, engine.zone(), clock);
  }

  @Bean
  Announcements announcements(
      Notices notices, AccountAddresses addresses, Intake intake, Clock clock) {
    return new Announcements(notices, addresses, intake, clock);
  }

  @Bean
  Housekeeping housekeeping(
      Inbox inbox,
      Outbox outbox,
      Poison poison,
      PersonHashes persons,
      EngineSettings engine,
      GatewaySettings settings,
      ObjectProvider<Chore> ofChannels,
      Clock clock) {
    Stream<Chore> own =
        Stream.of(
            new Chore("inbox", inbox::purge),
            new Chore("outbox", now -> outbox.purge(now.minus(settings.keepSettled()))),
            new Chore("poison", now -> poison.purge(now.minus(KEEP_POISON))),
            new Chore(
                "person keys",
                now ->
                    persons.dropBefore(
                        LocalDate.ofInstant(now.minus(settings.keepPersonKeys()), engine.zone()))));
    return new Housekeeping(Stream.concat(own, ofChannels.orderedStream()).toList(), clock);
  }

  @Bean
  Chore fileChore(JdbcClient database, FileStore files) {
    return new Chore("files that are to go", new FileRemovals(database, files)::run);
  }

  @Bean
  AttachmentFetcher attachmentFetcher(
      WaitingFiles waiting, FileStore files, ObjectProvider<MediaSource> sources, Clock clock) {
    return new AttachmentFetcher(waiting, files, sources.stream().toList(), clock);
  }

  @Bean
  Rounds rounds(
      Delivery delivery,
      Ticks ticks,
      AttachmentFetcher attachments,
      Announcements announcements,
      ComplaintClock complaints,
      ForumClock forums,
      Housekeeping housekeeping,
      GatewaySettings settings,
      @Value("${suara.delivery.sweep-every}") Duration sweepEvery,
      Clock clock) {
    return new Rounds(
        List.of(
            new Round("the sweep of the outbox", sweepEvery, delivery::sweep),
            new Round("the look at timers", settings.tickEvery(), ticks::run),
            new Round("the fetching of files", SECOND, attachments::run),
            new Round("the look at notices", SECOND, announcements::run),
            new Round("the look at complaints", HOUR, () -> complaints.run(clock.instant())),
            new Round("the look at forums", MINUTE, () -> forums.run(clock.instant())),
            new Round("housekeeping", HOUR, housekeeping::run)));
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit() {
    FilterRegistrationBean<BodyLimit> registration = new FilterRegistrationBean<>(new BodyLimit());
    registration.addUrlPatterns("/webhooks/*", "/chat/*");
    return registration;
  }
}
