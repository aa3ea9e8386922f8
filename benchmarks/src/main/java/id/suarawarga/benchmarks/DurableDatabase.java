package id.suarawarga.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.dialogue.Conversation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that, unlike that of the tests, has all on disk before it says so. */
final class DurableDatabase implements AutoCloseable {

  private static final List<String> DURABLE =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private final EmbeddedPostgres server = start();
  final HikariDataSource pool = pool(server);

  DurableDatabase() {
    Flyway.configure().dataSource(pool).locations("classpath:db/engine").load().migrate();
    DURABLE.forEach(this::require);
  }

  /** Somebody whose conversation stands there. */
  void insert(Conversation conversation) {
    JdbcClient jdbc = JdbcClient.create(pool);
    UUID id = conversation.respondent().value();
    jdbc.sql("insert into respondent (id, created_at) values (?, now())").param(id).update();
    jdbc.sql("insert into conversation (respondent_id, version) values (?, ?)")
        .param(id)
        .param(conversation.version())
        .update();
  }

  private void require(String setting) {
    String value = JdbcClient.create(pool).sql("show " + setting).query(String.class).single();
    if (!value.equals("on")) {
      throw new IllegalStateException(setting + " is " + value);
    }
  }

  private static EmbeddedPostgres start() {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HikariDataSource pool(EmbeddedPostgres server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setUsername("postgres");
    return new HikariDataSource(config);
  }

  @Override
  public void close() {
    pool.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
