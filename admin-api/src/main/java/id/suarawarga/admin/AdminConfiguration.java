package id.suarawarga.admin;

import id.suarawarga.engine.ComplaintSettings;
import id.suarawarga.engine.Migration;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** All of the admin API, to be imported by the application that runs it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdminSettings.class, ComplaintSettings.class})
@ComponentScan(
    // Full names, because the application that imports this may have a bean called "sessions" too.
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
public class AdminConfiguration {

  /** Where the days of this API begin and end; for those who ask for it by name. */
  @Bean(defaultCandidate = false)
  ZoneId adminZone(AdminSettings settings) {
    return settings.zone();
  }

  /** What time it is for this API, in its zone; for those who ask for it by name. */
  @Bean(defaultCandidate = false)
  Clock adminClock(ObjectProvider<Clock> clocks, AdminSettings settings) {
    return clocks.getIfAvailable(Clock::systemUTC).withZone(settings.zone());
  }

  /** Comes first, because other filters may read bodies too. */
  @Bean
  static FilterRegistrationBean<BodyLimit> adminBodyLimit(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
      @Value("${suara.largest-file:20MB}") DataSize largestFile) {
    FilterRegistrationBean<BodyLimit> registration =
        new FilterRegistrationBean<>(new BodyLimit(problems, largestFile));
    registration.addUrlPatterns("/api/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  /** Migrates before the first request, in whatever order the engine's tables come. */
  @Bean
  static Flyway adminFlyway(DataSource database) throws SQLException {
    return Migration.of("admin", database);
  }
}
