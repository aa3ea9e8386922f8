package id.suarawarga.engine;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Says at once when no database is set: Spring's own words name no variable. */
public final class DatabaseUrl
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String url = context.getEnvironment().getProperty("spring.datasource.url", "");
    if (!url.startsWith(POSTGRESQL)) {
      throw new StartProblem(
          "SPRING_DATASOURCE_URL is missing or not the address of a PostgreSQL database: set it like"
              + " jdbc:postgresql://host:5432/suara.");
    }
  }
}
