package id.suarawarga.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightTest {

  @ParameterizedTest
  @CsvSource({"EXACT, 1, 9", "W0_11, 11, 100", "W0_111, 111, 1000", "W0_1111, 1111, 10000"})
  void isKeptAsAFraction(Weight weight, long numerator, long denominator) {
    assertThat(weight.numerator()).isEqualTo(numerator);
    assertThat(weight.denominator()).isEqualTo(denominator);
  }
}
