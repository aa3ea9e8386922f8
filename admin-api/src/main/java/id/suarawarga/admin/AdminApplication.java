package id.suarawarga.admin;

import id.suarawarga.engine.DatabaseUrl;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs the admin API alone, beside gateways that use the same database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({AdminConfiguration.class, FirstAdministrator.class})
public class AdminApplication {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(AdminApplication.class);
    application.addInitializers(new DatabaseUrl());
    application.run(arguments);
  }
}
