package id.suarawarga.standalone;

import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.testing.TestServers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The standalone in a process that can be killed and started again, at the same address, on servers
 * and a data folder that survive it, and on a day that the test chooses.
 */
final class KillableCity implements AutoCloseable {

  /** Longer than any lease: what a killed process had in hand is free when it is back. */
  private static final Duration DOWN = Duration.ofMinutes(15);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path folder;
  private final int port = TestServers.freePort();
  private final String database = TestServers.newDatabaseUrl();
  private final Map<String, String> settings = new HashMap<>();
  private Duration ahead;
  private @Nullable RunningStandalone standalone;

  /**
   * One that is not started yet.
   *
   * @param now what time it is there; it goes on from there
   */
  KillableCity(Path folder, Instant now) {
    this.folder = folder;
    this.ahead = Duration.between(Instant.now(), now).truncatedTo(ChronoUnit.SECONDS);
    settings.put("SERVER_PORT", String.valueOf(port));
    settings.put("SUARA_PUBLIC_URL", url().toString());
    settings.put("SUARA_ADMIN_PASSWORD", CityOfficial.PASSWORD);
    settings.put("SPRING_DATASOURCE_URL", database);
    settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
    settings.put("SPRING_DATA_REDIS_URL", TestServers.redisUrl());
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** What time it is there. */
  Instant now() {
    return Instant.now().plus(ahead);
  }

  /** All that it has logged since it was started. */
  String log() {
    return standalone.output();
  }

  /** Where it keeps its files. */
  Path data() {
    return folder.resolve("data");
  }

  JdbcClient database() {
    return JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""));
  }

  /** Starts it, connected to this phone's messenger, and waits until it is ready. */
  void start(Phone phone, Map<String, String> more) throws IOException {
    settings.putAll(phone.settings());
    settings.putAll(more);
    start();
  }

  /** Starts it again as before. */
  void start() throws IOException {
    settings.put(StandaloneOnAnotherDay.AHEAD, ahead.toString());
    standalone = RunningStandalone.start(StandaloneOnAnotherDay.class, data(), Map.of(), settings);
  }

  /** {@code kill -9}; a quarter of an hour will have passed when it is started again. */
  void kill() throws InterruptedException {
    standalone.kill();
    ahead = ahead.plus(DOWN);
  }

  /** Waits until all that this phone sent is taken, and all that it is to be sent is sent. */
  void awaitQuiet(Phone phone) {
    await().atMost(PATIENCE).until(() -> phone.isQuiet() && unsent() == 0);
  }

  /** Waits until all but so many replies are sent, and known to be. */
  void awaitUnsent(int left) {
    await().atMost(PATIENCE).until(() -> unsent() == left);
  }

  private long unsent() {
    return database()
        .sql("select count(*) from outbox where state = 'PENDING'")
        .query(Long.class)
        .single();
  }

  /** As Ctrl+C. */
  @Override
  public void close() throws InterruptedException {
    if (standalone != null) {
      standalone.close();
    }
  }
}
