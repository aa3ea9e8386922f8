package id.suarawarga.engine;

import id.suarawarga.engine.catalogue.Catalogues;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.complaint.Tickets;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.forum.Cards;
import id.suarawarga.engine.forum.OwnOpinions;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.ledger.Inbox;
import id.suarawarga.engine.ledger.JdbcLedger;
import id.suarawarga.engine.ledger.LedgerSettings;
import id.suarawarga.engine.ledger.Poison;
import id.suarawarga.engine.ledger.Timers;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.outbox.LastWords;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.ReplicaId;
import id.suarawarga.engine.outbox.SentParts;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.AddressesWriter;
import id.suarawarga.engine.respondent.ErasureWriter;
import id.suarawarga.engine.respondent.ReachabilityWriter;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.session.RedisSessionStore;
import id.suarawarga.engine.session.SessionStore;
import id.suarawarga.engine.survey.AnsweredServices;
import id.suarawarga.engine.survey.PersonHashes;
import id.suarawarga.engine.survey.SurveyAbandonedWriter;
import id.suarawarga.engine.survey.SurveyCompleted;
import id.suarawarga.engine.survey.SurveyCompletedWriter;
import id.suarawarga.scoring.QualityFlags;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wires the engine. The application that imports it provides the data source, and where committed
 * replies go: a {@code Consumer<List<OutboxMessage>>}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
@Import({ComplaintConfiguration.class, ForumConfiguration.class})
public class EngineConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Migrates the engine's tables, with a history of their own. */
  @Bean
  Flyway engineFlyway(DataSource database) throws SQLException {
    return Migration.of("engine", database);
  }

  /** Proven before anything is sealed or hashed; a {@code JdbcClient} comes after migration. */
  @Bean
  Vault vault(EngineSettings settings, JdbcClient database) {
    Vault vault = settings.vault();
    new MasterKeyCanary(database).require(vault);
    return vault;
  }

  @Bean
  Respondents respondents(DataSource database, Vault vault, Clock clock) {
    return new Respondents(PromptDatabase.of(database), vault, clock);
  }

  @Bean
  SessionStore sessions(
      @Value("${spring.data.redis.url}") String url, Vault vault, EngineSettings settings) {
    return new RedisSessionStore(url, vault, settings.sessionTtl());
  }

  @Bean
  Catalogues catalogues(JdbcClient database) {
    return new Catalogues(database);
  }

  @Bean
  PersonHashes personHashes(DataSource database, Vault vault) {
    return new PersonHashes(PromptDatabase.of(database), vault);
  }

  @Bean
  Conversations conversations(DataSource database, Vault vault, Clock clock) {
    return new Conversations(PromptDatabase.of(database), vault, clock);
  }

  @Bean
  Inbox inbox(JdbcClient database, Vault vault) {
    return new Inbox(database, vault);
  }

  @Bean
  Timers timers(JdbcClient database) {
    return new Timers(database);
  }

  @Bean
  Outbox outbox(DataSource database, Vault vault, EngineSettings settings, Clock clock) {
    return new Outbox(database, vault, ReplicaId.random(), settings.lease(), clock);
  }

  @Bean
  LastWords lastWords(JdbcClient database, Clock clock) {
    return new LastWords(database, clock);
  }

  @Bean
  DeliveryStatuses deliveryStatuses(DataSource database) {
    return new DeliveryStatuses(PromptDatabase.of(database));
  }

  @Bean
  SentParts sentParts(DataSource database) {
    return new SentParts(PromptDatabase.of(database));
  }

  @Bean
  JdbcLedger ledger(
      DataSource database,
      Vault vault,
      Outbox outbox,
      List<OutcomeWriter<?>> writers,
      Consumer<List<OutboxMessage>> relay,
      EngineSettings settings,
      Clock clock) {
    LedgerSettings ledger =
        new LedgerSettings(clock, settings.remindAfter(), settings.committers());
    return new JdbcLedger(database, vault, outbox, writers, relay, ledger);
  }

  @Bean
  OutcomeWriter<?> surveyCompletedWriter(
      NamedParameterJdbcTemplate database,
      PersonHashes hashes,
      Catalogues catalogues,
      EngineSettings settings) {
    return new SurveyCompletedWriter(
        database, hashes, completed -> flags(completed, catalogues, settings));
  }

  @Bean
  OutcomeWriter<?> surveyAbandonedWriter(NamedParameterJdbcTemplate database) {
    return new SurveyAbandonedWriter(database);
  }

  @Bean
  OutcomeWriter<?> erasureWriter(JdbcClient database, Clock clock) {
    return new ErasureWriter(database, clock);
  }

  @Bean
  OutcomeWriter<?> reachabilityWriter(JdbcClient database, Vault vault, Clock clock) {
    return new ReachabilityWriter(database, vault, clock);
  }

  @Bean
  OutcomeWriter<?> addressesWriter(JdbcClient database, Vault vault, Clock clock) {
    return new AddressesWriter(database, vault, clock);
  }

  @Bean
  FileStore files(@Value("${suara.data-dir:data}") Path data, Vault vault) {
    return new FileStore(data, vault);
  }

  @Bean
  Poison poison(JdbcClient database, Vault vault, Clock clock) {
    return new Poison(database, vault, clock);
  }

  @Bean
  ConversationEngine conversationEngine(
      Respondents respondents,
      SessionStore sessions,
      Conversations conversations,
      FactsSource facts,
      JdbcLedger ledger,
      DataSource database,
      Vault vault,
      Clock clock) {
    JdbcClient promptly = PromptDatabase.of(database);
    Inbox inbox = new Inbox(promptly, vault);
    Poison poison = new Poison(promptly, vault, clock);
    Recall recall = new Recall(respondents, sessions, conversations, inbox);
    return new ConversationEngine(recall, facts, new Dialogues(), ledger, poison);
  }

  @Bean
  FactsSource factsSource(
      Catalogues catalogues,
      PublicForums forums,
      PersonHashes hashes,
      Vault vault,
      DataSource database,
      EngineSettings settings,
      Clock clock) {
    JdbcClient promptly = PromptDatabase.of(database);
    PersonSource persons =
        new PersonSource(
            new AnsweredServices(promptly, hashes),
            new Tickets(promptly),
            new OwnOpinions(promptly, vault),
            new Notices(promptly, vault),
            new Cards(promptly));
    return new FactsSource(
        clock, settings.zone(), settings.oncePerDay(), catalogues, forums, persons);
  }

  private static Set<String> flags(
      SurveyCompleted completed, Catalogues catalogues, EngineSettings settings) {
    boolean feeFree =
        catalogues
            .current()
            .service(completed.serviceCode())
            .map(PublicService::feeFree)
            .orElse(false);
    LocalTime time = LocalTime.ofInstant(completed.submittedAt(), settings.zone());
    return QualityFlags.of(completed.scores(), completed.seconds(), feeFree, time).stream()
        .map(Enum::name)
        .collect(Collectors.toSet());
  }
}
