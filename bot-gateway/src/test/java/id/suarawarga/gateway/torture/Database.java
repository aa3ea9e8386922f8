package id.suarawarga.gateway.torture;

import id.suarawarga.engine.testing.TestServers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of our own that keeps its promises, and can be stopped, frozen and filled up. */
final class Database implements AutoCloseable {

  private final int port = TestServers.freePort();
  private final Disk disk;
  private final Path data;
  private @Nullable EmbeddedPostgres server;

  Database(Disk disk) {
    this.disk = disk;
    this.data = disk.path().resolve("postgresql");
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  Disk disk() {
    return disk;
  }

  /** Each statement takes a connection of its own. */
  JdbcClient jdbc() {
    if (server == null) {
      throw new IllegalStateException("PostgreSQL is stopped");
    }
    return JdbcClient.create(server.getPostgresDatabase());
  }

  void run(String statement) {
    jdbc().sql(statement).update();
  }

  /** Starts it unless it runs. */
  void start() {
    if (server != null && isAlive()) {
      return;
    }
    try {
      server =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_wal_size", "64MB")
              .setServerConfig("min_wal_size", "32MB")
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      server = null;
    }
  }

  /** It is there, takes connections, and never answers. */
  void freeze() {
    signal("-STOP");
  }

  void thaw() {
    signal("-CONT");
  }

  private boolean isAlive() {
    return processes().findFirst().isPresent();
  }

  private void signal(String signal) {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    processes().map(one -> String.valueOf(one.pid())).forEach(command::add);
    if (!Command.succeeds(command.toArray(String[]::new))) {
      throw new IllegalStateException("no signal " + signal + " for PostgreSQL");
    }
  }

  private Stream<ProcessHandle> processes() {
    try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
      long postmaster = Long.parseLong(lines.findFirst().orElseThrow());
      return ProcessHandle.of(postmaster).stream()
          .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()));
    } catch (IOException _) {
      return Stream.empty();
    }
  }

  @Override
  public void close() {
    if (server != null && isAlive()) {
      thaw();
    }
    stop();
    disk.close();
  }
}
