package id.suarawarga.admin.testing;

import id.suarawarga.admin.AdminApplication;
import id.suarawarga.engine.testing.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The admin API on a port of its own and a real PostgreSQL, one for all tests that extend this:
 * each uses codes and users of its own.
 */
@SpringBootTest(
    classes = AdminApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "suara.secret=" + AdminServer.SECRET,
      "suara.admin.password=" + AdminServer.ADMIN_PASSWORD,
      "management.server.port=0"
    })
public abstract class AdminServer {

  /** The password of the first administrator. */
  public static final String ADMIN_PASSWORD = "rahasia-untuk-uji";

  /** The master key. */
  public static final String SECRET = "a-secret-of-tests-with-enough-characters";

  @Autowired protected JdbcClient database;

  @Value("${local.server.port}")
  private int port;

  /** The API, not signed in. */
  protected Api anonymous;

  /** The API as users of all roles. */
  protected Staff staff;

  /** Things to use the API on. */
  protected Samples samples;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", Schema.URL::toString);
    properties.add("spring.datasource.username", () -> "postgres");
    properties.add("suara.data-dir", Data.FOLDER::toString);
  }

  @BeforeEach
  void connect() {
    anonymous = new Api(port);
    staff = new Staff(anonymous, database);
    samples = new Samples(database, Data.FOLDER);
  }

  /** Emptied by the operating system. */
  private static final class Data {
    static final Path FOLDER;

    static {
      try {
        FOLDER = Files.createTempDirectory("suara-admin");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Schema {
    static final String URL;

    static {
      try (var database = TestServers.database()) {
        URL = database.getJdbcUrl();
      }
    }
  }
}
