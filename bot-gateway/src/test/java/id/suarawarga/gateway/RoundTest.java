package id.suarawarga.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundTest {

  @Test
  void anErrorIsNoReasonForTheSchedulerToDropIt() {
    Round round = new Round("a round", Duration.ofSeconds(1), RoundTest::overflow);

    assertThatCode(round::run).doesNotThrowAnyException();
  }

  private static void overflow() {
    throw new StackOverflowError();
  }
}
