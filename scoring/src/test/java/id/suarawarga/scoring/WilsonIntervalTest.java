package id.suarawarga.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

  /**
   * R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
   * methods", Statistics in Medicine 17 (1998), 857–872, table I, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void isThatOfThePublishedExamples(long agreeing, long asked, String lower, String upper) {
    WilsonInterval interval = WilsonInterval.at95(agreeing, asked);

    assertThat(interval.lower()).isEqualTo(lower);
    assertThat(interval.upper()).isEqualTo(upper);
  }

  @Test
  void endsAtOneWhereAllAgree() {
    assertThat(WilsonInterval.at95(7, 7).upper()).isEqualTo("1.0000");
  }

  @Test
  void takesMoreVotesThanThereArePeople() {
    long many = 1L << 40;

    assertThat(WilsonInterval.at95(many / 2, many).lower()).isEqualTo("0.5000");
    assertThat(WilsonInterval.isAboveHalf(many, many)).isTrue();
  }

  @Test
  void refusesCountsThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.at95(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.at95(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.at95(-1, 2));
  }
}
