package id.suarawarga.standalone;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The standalone as a user starts it, but for its clock. */
@Configuration(proxyBeanMethods = false)
class StandaloneOnAnotherDay {

  /** Names the environment variable that says how far the clock is ahead of time. */
  static final String AHEAD = "TEST_CLOCK_AHEAD";

  @Bean
  @Primary
  Clock clockAhead() {
    return Clock.offset(Clock.systemUTC(), Duration.parse(System.getenv(AHEAD)));
  }

  public static void main(String[] arguments) {
    StandaloneApplication.of(StandaloneApplication.class, StandaloneOnAnotherDay.class)
        .run(arguments);
  }
}
