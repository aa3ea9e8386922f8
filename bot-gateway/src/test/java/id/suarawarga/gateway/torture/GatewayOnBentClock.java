package id.suarawarga.gateway.torture;

import id.suarawarga.gateway.GatewayApplication;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The gateway as it runs in production, but for its clock. */
@Configuration(proxyBeanMethods = false)
class GatewayOnBentClock {

  /** Names the file that bends the clock. */
  static final String CLOCK = "torture.clock";

  @Bean
  @Primary
  Clock bentClock() {
    return new BentClock(Path.of(System.getProperty(CLOCK)));
  }

  public static void main(String[] arguments) {
    new SpringApplication(GatewayApplication.class, GatewayOnBentClock.class).run(arguments);
  }
}
