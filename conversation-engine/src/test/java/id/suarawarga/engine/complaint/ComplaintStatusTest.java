package id.suarawarga.engine.complaint;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintStatusTest {

  /** Rows: from. Columns: to, in the order of the rows. r = resident, o = officer, c = clock. */
  private static final String MOVES =
      """
                        RECEIVED VERIFYING IN_PROGRESS WAITING_REPORTER REPLIED CLOSED REJECTED ARCHIVED
      RECEIVED             .        o          .              .            .      .       o        .
      VERIFYING            .        .          o              o            .      .       o        .
      IN_PROGRESS          .        .          .              o            o      .       o        .
      WAITING_REPORTER     .        .          ro             .            .      .       .        oc
      REPLIED              .        .          r              .            .      roc     .        .
      CLOSED               .        .          .              .            .      .       .        .
      REJECTED             .        .          .              .            .      .       .        .
      ARCHIVED             .        .          .              .            .      .       .        .
      """;

  private static final Map<Character, Party> PARTIES =
      Map.of('r', Party.RESIDENT, 'o', Party.OFFICER, 'c', Party.CLOCK);

  @ParameterizedTest
  @MethodSource("pairs")
  void isMovedByWhomTheTableNames(ComplaintStatus from, ComplaintStatus to, String movers) {
    String may =
        Stream.of('r', 'o', 'c')
            .filter(letter -> from.mayBecome(to, PARTIES.get(letter)))
            .map(String::valueOf)
            .collect(joining());
    assertThat(may).isEqualTo(movers.replace(".", ""));
  }

  static Stream<Arguments> pairs() {
    ComplaintStatus[] all = ComplaintStatus.values();
    return MOVES
        .lines()
        .skip(1)
        .map(line -> line.split(" +"))
        .flatMap(
            cells ->
                Arrays.stream(all)
                    .map(
                        to ->
                            Arguments.of(
                                ComplaintStatus.valueOf(cells[0]), to, cells[1 + to.ordinal()])));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void nothingLeadsOutOfAnEnd(ComplaintStatus from, ComplaintStatus to, String movers) {
    assertThat(from.isEnd() && !movers.equals(".")).isFalse();
  }
}
