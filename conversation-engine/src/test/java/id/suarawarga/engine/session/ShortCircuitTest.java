package id.suarawarga.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShortCircuitTest {

  private final AtomicLong nanos = new AtomicLong(-5);
  private final ShortCircuit circuit = new ShortCircuit(Duration.ofSeconds(1), nanos::get);

  @Test
  void everybodyPassesWhileTheServerAnswers() {
    assertThat(circuit.letsThrough()).isTrue();
    assertThat(circuit.answered()).isFalse();
    assertThat(circuit.letsThrough()).isTrue();
  }

  @Test
  void nobodyPassesAfterAFailure() {
    assertThat(circuit.failed()).isTrue();
    assertThat(circuit.letsThrough()).isFalse();
  }

  @Test
  void oneCallerTriesAfterThePause() {
    circuit.failed();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThat(circuit.letsThrough()).isTrue();
    assertThat(circuit.letsThrough()).isFalse();
  }

  @Test
  void aTryThatFailsBeginsThePauseAnewAndIsNoNews() {
    circuit.failed();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    circuit.letsThrough();

    assertThat(circuit.failed()).isFalse();
    assertThat(circuit.letsThrough()).isFalse();
  }

  @Test
  void anAnswerLetsEverybodyPassAgain() {
    circuit.failed();

    assertThat(circuit.answered()).isTrue();
    assertThat(circuit.letsThrough()).isTrue();
    assertThat(circuit.letsThrough()).isTrue();
  }
}
