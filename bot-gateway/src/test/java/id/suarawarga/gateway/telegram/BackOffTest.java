package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private final BackOff backOff = new BackOff();

  @Test
  void itBeginsShortAndGrowsToHalfAMinute() {
    assertThat(backOff.next()).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
    for (int i = 0; i < 10; i++) {
      backOff.next();
    }
    assertThat(backOff.next()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
  }

  @Test
  void afterASuccessItBeginsShortAgain() {
    backOff.next();
    backOff.next();
    backOff.reset();

    assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
  }
}
