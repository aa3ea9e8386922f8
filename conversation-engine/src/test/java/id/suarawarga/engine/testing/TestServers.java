package id.suarawarga.engine.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import redis.embedded.RedisServer;

/** A real PostgreSQL and a real Redis, one of each per JVM, on ports of their own. */
public final class TestServers {

  private static final Set<Integer> HANDED_OUT = ConcurrentHashMap.newKeySet();

  private TestServers() {}

  /** The PostgreSQL that all tests of this JVM share; each takes a database of its own. */
  public static EmbeddedPostgres postgres() {
    return Postgres.SERVER;
  }

  /** The URL of the Redis that all tests of this JVM share; each uses keys of its own. */
  public static String redisUrl() {
    return "redis://127.0.0.1:" + Redis.PORT;
  }

  /** A new, empty database with the engine's schema. */
  public static HikariDataSource database() {
    HikariDataSource database = emptyDatabase();
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/engine")
        .table("engine_schema_history")
        .load()
        .migrate();
    return database;
  }

  /** A new, empty database. */
  public static HikariDataSource emptyDatabase() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(newDatabaseUrl());
    config.setUsername("postgres");
    config.setConnectionTimeout(2_000);
    config.setMinimumIdle(0); // a hundred tests share the server's connections
    config.setIdleTimeout(10_000);
    return new HikariDataSource(config);
  }

  /** The JDBC URL of a new, empty database; the user is {@code postgres}, without a password. */
  public static String newDatabaseUrl() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    DataSource admin = postgres().getPostgresDatabase();
    try (var connection = admin.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "jdbc:postgresql://127.0.0.1:" + postgres().getPort() + "/" + name;
  }

  /**
   * A port that is free, and stays so until a server of the test takes it, or takes it again: none
   * of those that systems give to outgoing connections.
   */
  public static int freePort() {
    return ThreadLocalRandom.current()
        .ints(20_000, 32_768)
        .filter(port -> HANDED_OUT.add(port) && isFree(port))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var _ = new ServerSocket(port)) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static final class Postgres {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setPort(freePort())
            .setServerConfig("max_connections", "300")
            .setServerConfig("fsync", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Redis {
    private static final int PORT = freePort();

    static {
      try {
        RedisServer server = RedisServer.newRedisServer().bind("127.0.0.1").port(PORT).build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(RedisServer server) {
      try {
        server.stop();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
