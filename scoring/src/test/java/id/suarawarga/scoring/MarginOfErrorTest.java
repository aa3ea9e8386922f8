package id.suarawarga.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginOfErrorTest {

  /** Values 100 and 25: s² = 2812.5, standard error 37.5, times 1.96. */
  private static final Tally OPPOSITES =
      Tally.of(List.of(Respondents.always(4), Respondents.always(1)));

  @Test
  void isThatOfAnInfinitePopulationWhereNobodyKnowsIt() {
    assertThat(MarginOfError.at95(OPPOSITES, null)).isEqualTo("73.50");
  }

  /** The factor √((N − n)/(N − 1)) is √(3/4) with five users. */
  @Test
  void isSmallerWhereTheRespondentsAreMuchOfThePopulation() {
    assertThat(MarginOfError.at95(OPPOSITES, 5L)).isEqualTo("63.65");
  }

  @Test
  void isZeroWhereEveryoneAnswered() {
    assertThat(MarginOfError.at95(OPPOSITES, 2L)).isEqualTo("0.00");
  }

  @Test
  void isZeroWhereMoreAnsweredThanWereExpected() {
    assertThat(MarginOfError.at95(OPPOSITES, 1L)).isEqualTo("0.00");
    assertThat(MarginOfError.at95(OPPOSITES, 0L)).isEqualTo("0.00");
  }

  @Test
  void isZeroWhereAllAgree() {
    Tally agreed = Tally.of(List.of(Respondents.always(3), Respondents.always(3)));

    assertThat(MarginOfError.at95(agreed, null)).isEqualTo("0.00");
  }

  @Test
  void isUnknownWithFewerThanTwoRespondents() {
    assertThat(MarginOfError.at95(Tally.EMPTY, null)).isNull();
    assertThat(MarginOfError.at95(Tally.of(List.of(Respondents.always(3))), 100L)).isNull();
  }

  /** Nine answers of one person are one opinion: what counts is the spread of the totals. */
  @Test
  void looksAtTheSpreadBetweenPersonsOnly() {
    var up = Respondents.scores(1, 2, 3, 4, 2, 1, 4, 3, 2);
    var down = Respondents.scores(4, 3, 2, 1, 3, 4, 1, 2, 2);

    assertThat(MarginOfError.at95(Tally.of(List.of(up, down)), null)).isEqualTo("0.00");
  }

  @Test
  void refusesANegativePopulation() {
    assertThatIllegalArgumentException().isThrownBy(() -> MarginOfError.at95(OPPOSITES, -1L));
  }
}
