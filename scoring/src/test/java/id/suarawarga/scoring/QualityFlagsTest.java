package id.suarawarga.scoring;

import static id.suarawarga.scoring.QualityFlag.FREE_FOR_PAID_SERVICE;
import static id.suarawarga.scoring.QualityFlag.OUTSIDE_HOURS;
import static id.suarawarga.scoring.QualityFlag.STRAIGHT_LINE;
import static id.suarawarga.scoring.QualityFlag.TOO_FAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityFlagsTest {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final Map<ServiceElement, Integer> MIXED =
      Respondents.scores(3, 3, 2, 3, 4, 3, 3, 4, 3);
  private static final Map<ServiceElement, Integer> CALLED_FREE =
      Respondents.scores(3, 3, 2, 4, 4, 3, 3, 4, 3);

  @Test
  void leavesAnOrdinaryResponseAlone() {
    assertThat(QualityFlags.of(MIXED, seconds(5), false, NOON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void flagsNineEqualScores(int score) {
    assertThat(QualityFlags.of(Respondents.always(score), seconds(5), true, NOON))
        .containsExactly(STRAIGHT_LINE);
  }

  @Test
  void flagsLessThanTwoSecondsAQuestion() {
    Map<ServiceElement, Integer> seconds = seconds(2);
    assertThat(QualityFlags.of(MIXED, seconds, false, NOON)).isEmpty();

    seconds.put(ServiceElement.COST, 1);
    assertThat(QualityFlags.of(MIXED, seconds, false, NOON)).containsExactly(TOO_FAST);
  }

  @Test
  void doesNotCallUnknownTimesFast() {
    assertThat(QualityFlags.of(MIXED, Map.of(), false, NOON)).isEmpty();
  }

  @Test
  void flagsFreeOnlyWhereTheServiceCosts() {
    assertThat(QualityFlags.of(CALLED_FREE, seconds(5), false, NOON))
        .containsExactly(FREE_FOR_PAID_SERVICE);
    assertThat(QualityFlags.of(CALLED_FREE, seconds(5), true, NOON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"06:59:59", "18:00:01", "00:00", "23:59"})
  void flagsTheNight(LocalTime submittedAt) {
    assertThat(QualityFlags.of(MIXED, seconds(5), false, submittedAt))
        .containsExactly(OUTSIDE_HOURS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"07:00", "18:00"})
  void leavesTheEndsOfTheDayAlone(LocalTime submittedAt) {
    assertThat(QualityFlags.of(MIXED, seconds(5), false, submittedAt)).isEmpty();
  }

  @Test
  void givesAllFlagsThatApplyInTheOrderOfTheEnum() {
    var flags = QualityFlags.of(Respondents.always(4), seconds(0), false, LocalTime.MIDNIGHT);

    assertThat(flags).containsExactly(QualityFlag.values());
  }

  @Test
  void refusesAnIncompleteResponse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QualityFlags.of(Map.of(), Map.of(), false, NOON));
  }

  private static Map<ServiceElement, Integer> seconds(int each) {
    return Respondents.always(each);
  }
}
