package id.suarawarga.standalone;

import id.suarawarga.admin.AdminConfiguration;
import id.suarawarga.gateway.GatewayConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Runs everything in one process: what {@code mvn spring-boot:run} starts. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({GatewayConfiguration.class, AdminConfiguration.class, StandaloneConfiguration.class})
public class StandaloneApplication {

  public static void main(String[] arguments) {
    of(StandaloneApplication.class).run(arguments);
  }

  /**
   * All of it, ready to run.
   *
   * @param sources this class, and what is to be different
   */
  static SpringApplication of(Class<?>... sources) {
    SpringApplication application = new SpringApplication(sources);
    // Both halves may have a class of one name, such as the sessions of each.
    application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
    application.addInitializers(new EmbeddedServers());
    return application;
  }
}
