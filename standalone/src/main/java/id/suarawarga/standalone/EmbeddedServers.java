package id.suarawarga.standalone;

import id.suarawarga.engine.StartProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/**
 * Takes hold of the data folder and starts the servers that no setting names, before any bean is
 * made; the rest of the application finds them in its settings. They end after it.
 */
final class EmbeddedServers
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final String DATA_DIR = "suara.data-dir";
  static final String DATABASE_URL = "spring.datasource.url";
  static final String DATABASE_USERNAME = "spring.datasource.username";
  static final String DATABASE_PASSWORD = "spring.datasource.password";
  static final String REDIS_URL = "spring.data.redis.url";
  static final String SECRET = "suara.secret";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    requireWholeDatabase(environment);
    DataFolder data = DataFolder.open(environment.getProperty(DATA_DIR), Path.of(""));
    Map<String, Object> settings = new HashMap<>();
    settings.put(DATA_DIR, data.path().toString());
    if (lacks(environment, SECRET)) {
      settings.put(SECRET, secret(data));
    }
    if (lacks(environment, DATABASE_URL)) {
      settings.putAll(startDatabase(data));
    }
    if (lacks(environment, REDIS_URL)) {
      settings.putAll(startCache(data));
    }
    environment.getPropertySources().addFirst(new MapPropertySource("standalone", settings));
  }

  /** Who names a user means a server of their own, and would not look for answers in ours. */
  private static void requireWholeDatabase(PropertyResolver settings) {
    boolean hasUser = !lacks(settings, DATABASE_USERNAME) || !lacks(settings, DATABASE_PASSWORD);
    if (hasUser && lacks(settings, DATABASE_URL)) {
      throw new StartProblem(
          "SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD is set without SPRING_DATASOURCE_URL: set that too, or none of them for the embedded database.");
    }
  }

  private static String secret(DataFolder data) {
    Path file = data.file("secret");
    if (Files.notExists(file) && Files.exists(EmbeddedDatabase.home(data))) {
      throw new StartProblem(
          "The key to the stored data is missing: put the file %s back from a backup, or set SUARA_SECRET if the key was kept there."
              .formatted(file));
    }
    return GeneratedSecret.keptIn(file);
  }

  private static Map<String, String> startDatabase(DataFolder data) {
    EmbeddedDatabase database = EmbeddedDatabase.start(data);
    SpringApplication.getShutdownHandlers().add(database::close);
    return Map.of(
        DATABASE_URL,
        database.url(),
        DATABASE_USERNAME,
        database.username(),
        DATABASE_PASSWORD,
        database.password());
  }

  private static Map<String, String> startCache(DataFolder data) {
    EmbeddedCache cache = EmbeddedCache.start(data);
    SpringApplication.getShutdownHandlers().add(cache::close);
    return Map.of(REDIS_URL, cache.url());
  }

  private static boolean lacks(PropertyResolver settings, String name) {
    return !StringUtils.hasText(settings.getProperty(name));
  }
}
