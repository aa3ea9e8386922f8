package id.suarawarga.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

  @Test
  void sumsElementsAndSquaredTotals() {
    Tally tally = Tally.of(List.of(Respondents.always(4), Respondents.always(1)));

    assertThat(tally).isEqualTo(new Tally(2, sums(5), 36 * 36 + 9 * 9));
  }

  @Test
  void isEmptyWithoutRespondents() {
    assertThat(Tally.EMPTY).isEqualTo(new Tally(0, sums(0), 0));
  }

  @Test
  void keepsTheSumsItWasGiven() {
    Map<ServiceElement, Long> sums = sums(3);
    Tally tally = new Tally(1, sums, 27 * 27);

    sums.put(ServiceElement.COST, 4L);

    assertThat(tally.sums()).containsEntry(ServiceElement.COST, 3L);
    assertThatThrownBy(() -> tally.sums().put(ServiceElement.COST, 4L))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesAMissingElement() {
    Map<ServiceElement, Long> sums = sums(3);
    sums.remove(ServiceElement.FACILITIES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tally(1, sums, 24 * 24))
        .withMessageContaining("FACILITIES");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 9})
  void refusesASumThatTheRespondentsCannotGive(long sum) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(2, sums(sum), 81 * sum * sum));
  }

  /** Two totals with the sum 45 are 22 and 23 at the evenest, 9 and 36 at the other end. */
  @ParameterizedTest
  @ValueSource(longs = {1_012, 1_378})
  void refusesSquaresThatTheTotalsCannotGive(long squaredTotals) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(2, sums(5), squaredTotals));
  }

  @Test
  void refusesANegativeNumberOfRespondents() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(-1, sums(-1), 81));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void refusesAScoreOutOfRange(int score) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(List.of(Respondents.always(score))))
        .withMessageContaining("1 to 4");
  }

  @Test
  void refusesAnIncompleteQuestionnaire() {
    Map<ServiceElement, Integer> eight = Respondents.always(3);
    eight.remove(ServiceElement.COMPLAINT_HANDLING);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tally.of(List.of(eight)))
        .withMessageContaining("COMPLAINT_HANDLING");
  }

  private static Map<ServiceElement, Long> sums(long each) {
    Map<ServiceElement, Long> sums = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      sums.put(element, each);
    }
    return sums;
  }
}
