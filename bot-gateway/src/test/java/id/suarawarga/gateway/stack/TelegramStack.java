package id.suarawarga.gateway.stack;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.OfficerDesk;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.engine.transcript.ForumEvent;
import id.suarawarga.gateway.GatewayApplication;
import id.suarawarga.gateway.clock.Announcements;
import id.suarawarga.gateway.clock.Ticks;
import id.suarawarga.gateway.testing.FakeBotApi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gateway as it runs in production, with a Bot API of our own and a clock that we move. */
final class TelegramStack implements AutoCloseable {

  static final String WEBHOOK_SECRET = "a-secret-for-tests";

  private final FakeBotApi telegram = FakeBotApi.start();
  private final ConfigurableApplicationContext gateway;

  /**
   * Starts one.
   *
   * @param mode {@code webhook} or {@code polling}
   */
  TelegramStack(String mode) {
    this(mode, TestServers.newDatabaseUrl(), TestServers.redisUrl());
  }

  /** Starts one on servers of the test's own. */
  TelegramStack(String mode, String databaseUrl, String redisUrl) {
    int port = TestServers.freePort();
    List<String> settings = new ArrayList<>();
    settings.add("spring.datasource.url=" + databaseUrl);
    settings.add("spring.datasource.username=postgres");
    settings.add("spring.data.redis.url=" + redisUrl);
    settings.add("suara.secret=" + UUID.randomUUID());
    settings.add("suara.public-url=http://127.0.0.1:" + port);
    settings.add("suara.telegram.token=" + FakeBotApi.TOKEN);
    settings.add("suara.telegram.api-url=" + telegram.url());
    settings.add("suara.telegram.mode=" + mode);
    settings.add("suara.telegram.webhook-secret=" + WEBHOOK_SECRET);
    settings.add("suara.telegram.messages-per-second=1000");
    settings.add("suara.telegram.chat-every=0s");
    settings.add("suara.data-dir=target/data-of-tests");
    settings.add("suara.delivery.settle-after=1ms");
    settings.add("server.port=" + port);
    settings.add("management.server.port=0");
    gateway =
        new SpringApplicationBuilder(GatewayApplication.class, TestTime.class)
            .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    TestCity.load(database());
    awaitReady(mode);
  }

  FakeBotApi telegram() {
    return telegram;
  }

  JdbcClient database() {
    return gateway.getBean(JdbcClient.class);
  }

  SettableClock clock() {
    return (SettableClock) gateway.getBean(Clock.class);
  }

  /** Lets time pass, and the clock of the gateway see it. */
  void advance(Duration time) {
    clock().advance(time);
    gateway.getBean(Ticks.class).run();
    gateway.getBean(Ticks.class).run(); // what the first look moved may be due by now
    awaitQuiet();
  }

  StackForums forums() {
    return new StackForums(gateway);
  }

  /** Lets something happen to a forum, and the residents hear of it. */
  void happen(ForumEvent event) {
    forums().happen(event);
    awaitQuiet();
  }

  /** Lets an officer handle the newest complaint, and the resident hear of it. */
  void handle(NoticeKind kind, String words) {
    Vault vault = gateway.getBean(Vault.class);
    new OfficerDesk(gateway.getBean(DataSource.class), vault, clock()).handle(kind, words);
    gateway.getBean(Announcements.class).run();
    awaitQuiet();
  }

  /** Lets an officer write about the newest complaint, with a picture and a document. */
  void attach(String words) {
    Vault vault = gateway.getBean(Vault.class);
    new OfficerDesk(gateway.getBean(DataSource.class), vault, clock())
        .attach(gateway.getBean(FileStore.class), words);
    gateway.getBean(Announcements.class).run();
    awaitQuiet();
  }

  /** Waits until every update is committed and every reply is sent. */
  void awaitQuiet() {
    telegram.awaitDelivered();
    Awaitility.await().until(() -> pending() == 0 && telegram.openQueries().isEmpty());
  }

  private long pending() {
    return database()
        .sql("select count(*) from outbox where state = 'PENDING'")
        .query(Long.class)
        .single();
  }

  private void awaitReady(String mode) {
    String method = mode.equals("webhook") ? "setwebhook" : "getupdates";
    Awaitility.await().until(() -> !telegram.requests(method).isEmpty());
  }

  @Override
  public void close() {
    gateway.close();
    telegram.close();
  }

  @Configuration(proxyBeanMethods = false)
  static class TestTime {

    /** A Monday morning in Jakarta. */
    @Bean
    @Primary
    Clock movableClock() {
      return new SettableClock(Instant.parse("2026-11-23T03:00:00Z"));
    }
  }
}
