package id.suarawarga.standalone;

import id.suarawarga.admin.AdminConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs everything in one process: what {@code mvn spring-boot:run} starts. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({AdminConfiguration.class, StandaloneConfiguration.class})
public class StandaloneApplication {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(StandaloneApplication.class);
    application.addInitializers(new EmbeddedServers());
    application.run(arguments);
  }
}
