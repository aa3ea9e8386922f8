package id.suarawarga.engine.testing;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.Answer;
import id.suarawarga.engine.ConversationEngine;
import id.suarawarga.engine.EngineConfiguration;
import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.engine.session.SessionStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One replica of the whole engine, wired by {@link EngineConfiguration} as in an application. */
public final class TestEngine implements AutoCloseable {

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final TestInstallation installation;
  private final List<OutboxMessage> relayed = new CopyOnWriteArrayList<>();
  private final BlockingQueue<OutboxMessage> unsettled = new LinkedBlockingQueue<>();

  private TestEngine(TestInstallation installation) {
    this.installation = installation;
  }

  /**
   * Starts one.
   *
   * @param sessions instead of those in Redis; null for Redis
   */
  static TestEngine start(TestInstallation installation, @Nullable SessionStore sessions) {
    TestEngine engine = new TestEngine(installation);
    TestPropertyValues.of(installation.settings())
        .and("spring.data.redis.url=" + installation.redisUrl())
        .applyTo(engine.context);
    if (sessions != null) {
      engine.context.registerBean("sessions", SessionStore.class, () -> sessions);
    }
    engine.context.registerBean("clock", Clock.class, installation::clock);
    engine.context.registerBean(Application.class, () -> new Application(engine));
    engine.context.refresh();
    engine.store(TestCatalogue.city());
    return engine;
  }

  /** Takes a message as a channel hands it over, and sends what is to be sent. */
  public Answer receive(InboundMessage message) {
    Answer answer = bean(ConversationEngine.class).receive(message);
    sendAll();
    return answer;
  }

  /** Takes a message, and leaves the replies to it unsent. */
  public Answer receiveOnly(InboundMessage message) {
    return bean(ConversationEngine.class).receive(message);
  }

  /** What the relay was handed for an address, in that order. */
  public List<OutboundMessage> relayedTo(Address address) {
    return relayed.stream()
        .map(OutboxMessage::message)
        .filter(message -> message.to().equals(address))
        .toList();
  }

  public SettableClock clock() {
    return installation.clock();
  }

  public JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  /** A part of the engine. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  private void sendAll() {
    List<OutboxMessage> messages = new ArrayList<>();
    unsettled.drainTo(messages);
    List<Settlement> sent = new ArrayList<>();
    messages.forEach(message -> sent.add(new Settlement.Sent(message.id(), null)));
    bean(Outbox.class).settle(sent);
  }

  private void relay(List<OutboxMessage> messages) {
    relayed.addAll(messages);
    unsettled.addAll(messages);
  }

  private void store(Catalogue city) {
    Units units = new Units(jdbc());
    Services services = new Services(jdbc());
    Periods periods = new Periods(jdbc());
    city.units().forEach(units::insert);
    city.services().forEach(services::insert);
    city.periods().forEach(periods::insert);
  }

  /** What an application adds to the engine. */
  @Configuration(proxyBeanMethods = false)
  @Import(EngineConfiguration.class)
  @ImportAutoConfiguration({JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
  static final class Application {

    private final TestEngine engine;

    Application(TestEngine engine) {
      this.engine = engine;
    }

    @Bean
    HikariDataSource database() {
      return engine.installation.pool();
    }

    @Bean
    Consumer<List<OutboxMessage>> relay() {
      return engine::relay;
    }
  }
}
