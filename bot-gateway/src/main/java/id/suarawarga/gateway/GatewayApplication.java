package id.suarawarga.gateway;

import id.suarawarga.engine.DatabaseUrl;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Runs the gateway alone; start as many as you like. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(GatewayConfiguration.class)
public class GatewayApplication {

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(GatewayApplication.class);
    application.addInitializers(new DatabaseUrl());
    application.run(arguments);
  }
}
