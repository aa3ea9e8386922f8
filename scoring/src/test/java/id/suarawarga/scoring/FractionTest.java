package id.suarawarga.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FractionTest {

  @Test
  void losesNothingInThirds() {
    Fraction third = Fraction.of(1, 3);

    assertThat(third.plus(third).plus(third)).isEqualByComparingTo(Fraction.of(1, 1));
    assertThat(third.times(3)).isEqualByComparingTo(Fraction.of(1, 1));
  }

  @Test
  void roundsHalfUp() {
    assertThat(Fraction.of(1, 200).rounded(2)).isEqualTo("0.01");
    assertThat(Fraction.of(1, 201).rounded(2)).isEqualTo("0.00");
  }

  /** √0.000025 is 0.005 exactly, the tie. */
  @Test
  void roundsARootHalfUpFromItsExactValue() {
    assertThat(Fraction.of(25, 1_000_000).roundedRoot(2)).isEqualTo("0.01");
    assertThat(Fraction.of(24_999_999, 1_000_000_000_000L).roundedRoot(2)).isEqualTo("0.00");
    assertThat(Fraction.of(2, 1).roundedRoot(4)).isEqualTo("1.4142");
    assertThat(Fraction.ZERO.roundedRoot(2)).isEqualTo("0.00");
  }

  @Test
  void refusesADenominatorThatIsNotPositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
  }
}
