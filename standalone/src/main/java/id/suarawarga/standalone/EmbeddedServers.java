package id.suarawarga.standalone;

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
  static final String REDIS_URL = "spring.data.redis.url";
  static final String SECRET = "suara.secret";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    DataFolder data = DataFolder.open(environment.getProperty(DATA_DIR), Path.of(""));
    Map<String, Object> settings = new HashMap<>();
    settings.put(DATA_DIR, data.path().toString());
    if (lacks(environment, SECRET)) {
      settings.put(SECRET, GeneratedSecret.keptIn(data.file("secret")));
    }
    if (lacks(environment, DATABASE_URL)) {
      settings.putAll(startDatabase(data));
    }
    if (lacks(environment, REDIS_URL)) {
      settings.putAll(startCache(data));
    }
    environment.getPropertySources().addFirst(new MapPropertySource("standalone", settings));
  }

  private static Map<String, String> startDatabase(DataFolder data) {
    EmbeddedDatabase database = EmbeddedDatabase.start(data);
    SpringApplication.getShutdownHandlers().add(database::close);
    return Map.of(
        DATABASE_URL,
        database.url(),
        "spring.datasource.username",
        database.username(),
        "spring.datasource.password",
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
