package id.suarawarga.standalone;

import id.suarawarga.engine.StartProblem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL that keeps its data in the data folder. It listens on loopback only and asks for a
 * password, because loopback is open to every user of the machine.
 */
final class EmbeddedDatabase implements Closeable {

  private static final String NAME = "suara";

  /** Long enough to replay the log after a crash. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final EmbeddedPostgres server;
  private final OrphanedServer remains;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, OrphanedServer remains, String password) {
    this.server = server;
    this.remains = remains;
    this.password = password;
  }

  /**
   * Starts the server; the first time it makes an empty database.
   *
   * @throws StartProblem when it does not start, or would lose data in a power cut
   */
  static EmbeddedDatabase start(DataFolder data) {
    return start(data, PATIENCE);
  }

  static EmbeddedDatabase start(DataFolder data, Duration patience) {
    Path home = home(data);
    try {
      if (Files.notExists(home)) {
        create(data, home, patience);
      }
      EmbeddedDatabase database = run(data, home, patience);
      database.requireDurability();
      return database;
    } catch (IOException | IllegalStateException | SQLException e) {
      throw new StartProblem(
          "PostgreSQL did not start; the reason stands at the end of %s."
              .formatted(data.file("log/postgresql.log")),
          e);
    }
  }

  /** Where the data are, once there are any. */
  static Path home(DataFolder data) {
    return data.file("postgresql");
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME);
  }

  String username() {
    return NAME;
  }

  String password() {
    return password;
  }

  /** Ends all connections and the server, with everything on the disk. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The library waits for a few seconds only.
    remains.stop();
  }

  /** Under another name until it is whole, so that a start cut short leaves nothing half made. */
  private static void create(DataFolder data, Path home, Duration patience)
      throws IOException, SQLException {
    Path unfinished = data.file("postgresql.unfinished");
    remains(data, unfinished).stop();
    FileSystemUtils.deleteRecursively(unfinished);
    OwnerOnly.folder(unfinished);
    try (EmbeddedDatabase database = run(data, unfinished, patience)) {
      database.createOwnerAndDatabase();
    }
    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private static EmbeddedDatabase run(DataFolder data, Path home, Duration patience)
      throws IOException {
    OrphanedServer remains = remains(data, home);
    remains.stop();
    Path passwordFile = home.resolve("password");
    String password = GeneratedSecret.keptIn(passwordFile);
    EmbeddedPostgres server =
        configured(home, passwordFile)
            .setConnectConfig("password", password)
            // Not in the temporary folder, which is swept while the server runs.
            .setOverrideWorkingDirectory(OwnerOnly.folder(data.file("program")).toFile())
            .setOutputRedirector(log(data))
            .setPGStartupWait(patience)
            .setRegisterShutdownHook(false)
            .start();
    return new EmbeddedDatabase(server, remains, password);
  }

  private static EmbeddedPostgres.Builder configured(Path home, Path passwordFile) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(home.resolve("cluster"))
        .setCleanDataDirectory(false)
        // These become options of initdb; the builder has no better name for them.
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", passwordFile.toString())
        // The order of texts must not change with the operating system's.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        // The library, made for tests, switches the first two off.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "60")
        // Details of errors quote values.
        .setServerConfig("log_error_verbosity", "terse")
        .setServerConfig("log_checkpoints", "off");
  }

  private static Redirect log(DataFolder data) throws IOException {
    Path folder = OwnerOnly.folder(data.file("log"));
    return Redirect.appendTo(folder.resolve("postgresql.log").toFile());
  }

  private static OrphanedServer remains(DataFolder data, Path home) {
    return new OrphanedServer(home.resolve("cluster/postmaster.pid"), data.path());
  }

  private void createOwnerAndDatabase() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      // The password has no character that would end the text.
      statement.execute("create role %s login password '%s'".formatted(NAME, password));
      statement.execute("create database %s owner %s".formatted(NAME, NAME));
    }
  }

  private void requireDurability() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), NAME, password)) {
      Durability.require(connection);
    } catch (SQLException | StartProblem e) {
      close();
      throw e;
    }
  }
}
