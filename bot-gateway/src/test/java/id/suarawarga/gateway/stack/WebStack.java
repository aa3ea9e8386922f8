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
import id.suarawarga.gateway.clock.Housekeeping;
import id.suarawarga.gateway.clock.Ticks;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gateway as it runs in production with no bot, and a clock that we move. */
final class WebStack implements AutoCloseable {

  private final ConfigurableApplicationContext gateway;

  WebStack(String... more) {
    this(TestServers.newDatabaseUrl(), List.of(more));
    TestCity.load(database());
  }

  /** Starts one on a database of the test's own, or beside another that has loaded the city. */
  WebStack(String databaseUrl, List<String> more) {
    List<String> settings =
        List.of(
            "spring.datasource.url=" + databaseUrl,
            "spring.datasource.username=postgres",
            "spring.data.redis.url=" + TestServers.redisUrl(),
            "suara.secret=a master key for tests, 32 characters and more",
            "suara.data-dir=target/data-of-tests",
            "suara.delivery.settle-after=1ms",
            "server.port=0",
            "management.server.port=0");
    gateway =
        new SpringApplicationBuilder(GatewayApplication.class, TelegramStack.TestTime.class)
            .run(
                Stream.concat(without(more, settings), more.stream())
                    .map(setting -> "--" + setting)
                    .toArray(String[]::new));
  }

  /** Twice the same name would be one value of both. */
  private static Stream<String> without(List<String> others, List<String> settings) {
    List<String> names = others.stream().map(it -> it.substring(0, it.indexOf('=') + 1)).toList();
    return settings.stream().filter(it -> names.stream().noneMatch(it::startsWith));
  }

  /** Another replica on the same database. */
  WebStack replica() {
    return new WebStack(gateway.getEnvironment().getProperty("spring.datasource.url"), List.of());
  }

  URI url(String path) {
    String port = gateway.getEnvironment().getProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port + path);
  }

  JdbcClient database() {
    return gateway.getBean(JdbcClient.class);
  }

  SettableClock clock() {
    return (SettableClock) gateway.getBean(Clock.class);
  }

  void tidyUp() {
    gateway.getBean(Housekeeping.class).run();
  }

  /** Lets time pass, and the clock of the gateway see it. */
  void advance(Duration time) {
    clock().advance(time);
    gateway.getBean(Ticks.class).run();
    gateway.getBean(Ticks.class).run(); // what the first look moved may be due by now
    awaitSent();
  }

  StackForums forums() {
    return new StackForums(gateway);
  }

  /** Lets something happen to a forum, and the residents hear of it. */
  void happen(ForumEvent event) {
    forums().happen(event);
    awaitSent();
  }

  /** Lets an officer handle the newest complaint, and the resident hear of it. */
  void handle(NoticeKind kind, String words) {
    Vault vault = gateway.getBean(Vault.class);
    new OfficerDesk(gateway.getBean(DataSource.class), vault, clock()).handle(kind, words);
    gateway.getBean(Announcements.class).run();
    awaitSent();
  }

  /** Lets an officer write about the newest complaint, with a picture and a document. */
  void attach(String words) {
    Vault vault = gateway.getBean(Vault.class);
    new OfficerDesk(gateway.getBean(DataSource.class), vault, clock())
        .attach(gateway.getBean(FileStore.class), words);
    gateway.getBean(Announcements.class).run();
    awaitSent();
  }

  void awaitSent() {
    Awaitility.await().until(() -> pending() == 0);
  }

  /** How many events there are, in all conversations. */
  int events() {
    return database().sql("select count(*) from web_event").query(Integer.class).single();
  }

  /** A conversation in which the bot has not spoken yet, as no page begins one. */
  String silentConversation() {
    String token = UUID.randomUUID().toString();
    database()
        .sql("insert into web_conversation values (?, ?, false, 0, now())")
        .param(UUID.randomUUID())
        .param(gateway.getBean(Vault.class).hash(token, "web-chat-token"))
        .update();
    return token;
  }

  void forgetTimers() {
    database().sql("delete from timer").update();
  }

  private long pending() {
    return database()
        .sql("select count(*) from outbox where state = 'PENDING' and silent_since is null")
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    gateway.close();
  }
}
