package id.suarawarga.engine.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.session.MemorySessionStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A city's installation: one database, one Redis, one clock, and any number of replicas of the
 * engine on them.
 *
 * @param settings as an application would set them, such as {@code suara.once-per-day}
 */
public record TestInstallation(
    String databaseUrl, String redisUrl, SettableClock clock, Map<String, String> settings) {

  public TestInstallation {
    settings = Map.copyOf(settings);
  }

  /** On a new database and the Redis that all tests share; nine in the morning in Jakarta. */
  public static TestInstallation fresh() {
    return on(TestServers.newDatabaseUrl(), TestServers.redisUrl());
  }

  /** On these servers; the engine makes its tables itself. */
  public static TestInstallation on(String databaseUrl, String redisUrl) {
    return new TestInstallation(
        databaseUrl,
        redisUrl,
        new SettableClock(),
        Map.of("suara.secret", "a master key for tests, long enough"));
  }

  public TestInstallation with(String setting, String value) {
    Map<String, String> more = new HashMap<>(settings);
    more.put(setting, value);
    return new TestInstallation(databaseUrl, redisUrl, clock, more);
  }

  /** One more replica, in the city of {@link TestCatalogue}. */
  public TestEngine replica() {
    return TestEngine.start(this, null);
  }

  /** One more replica, whose sessions no other replica sees or keeps up to date. */
  public TestEngine replicaWithStaleSessions() {
    return TestEngine.start(this, new MemorySessionStore(10_000, Duration.ofHours(1)));
  }

  /** A pool as the gateway should have it: it gives up before a provider does. */
  HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(databaseUrl);
    config.setUsername("postgres");
    config.setMaximumPoolSize(20);
    config.setConnectionTimeout(1_500);
    config.setValidationTimeout(500);
    config.addDataSourceProperty("socketTimeout", "30");
    return new HikariDataSource(config);
  }
}
