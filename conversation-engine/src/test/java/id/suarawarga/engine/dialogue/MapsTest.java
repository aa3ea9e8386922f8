package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapsTest {

  /**
   * From, to, of every row of every map; a row that leaves the person anywhere counts from HOME.
   */
  private record Arrow(State from, State to) {}

  static List<State> states() {
    return Stream.<State[]>of(
            MenuState.values(),
            SurveyState.values(),
            ComplaintState.values(),
            TicketState.values(),
            OpinionState.values(),
            AsideState.values())
        .flatMap(Stream::of)
        .toList();
  }

  static List<State> restingStates() {
    return states().stream().filter(state -> !state.isEnd()).toList();
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyStateCanBeReached(State state) {
    assertThat(reachable(MenuState.HOME, arrows())).contains(state);
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyStateLeadsToAnEnd(State state) {
    assertThat(reachable(state, arrows())).anyMatch(s -> s.isEnd() || s == MenuState.HOME);
  }

  @ParameterizedTest
  @MethodSource("restingStates")
  void ofTheRowsForAStateAndASignalAtMostOneHolds(State state) {
    assertThat(Standings.in(state)).allMatch(standing -> rowsOfItsMap(standing) <= 1);
  }

  @ParameterizedTest
  @MethodSource("restingStates")
  void ofTheRowsThatHoldEverywhereAtMostOneHolds(State state) {
    assertThat(Standings.in(state)).allMatch(standing -> rowsEverywhere(standing) <= 1);
  }

  @Test
  void noSignalIsBothUnderstoodEverywhereAndByAMap() {
    Set<Signal> everywhere = Everywhere.MAP.stream().map(Anywhere::on).collect(Collectors.toSet());
    Set<Signal> byMaps =
        Dialogues.MAPS.stream()
            .flatMap(map -> map.rows().stream())
            .map(Transition::on)
            .collect(Collectors.toSet());
    assertThat(everywhere).doesNotContainAnyElementsOf(byMaps);
  }

  private static long rowsOfItsMap(Standing standing) {
    return Dialogues.MAPS.stream()
        .flatMap(map -> map.rows().stream())
        .filter(row -> row.from() == standing.state() && row.on() == standing.signal())
        .filter(row -> row.when().holds(standing.turn()))
        .count();
  }

  private static long rowsEverywhere(Standing standing) {
    return Everywhere.MAP.stream()
        .filter(row -> row.on() == standing.signal() && row.when().holds(standing.turn()))
        .count();
  }

  private static List<Arrow> arrows() {
    Stream<Arrow> rows =
        Dialogues.MAPS.stream()
            .flatMap(map -> map.rows().stream())
            .map(row -> new Arrow(row.from(), row.to()));
    Stream<Arrow> anywhere =
        Everywhere.MAP.stream()
            .filter(row -> row.to() != null)
            .map(row -> new Arrow(MenuState.HOME, row.to()));
    return Stream.concat(rows, anywhere).toList();
  }

  private static Set<State> reachable(State start, List<Arrow> arrows) {
    Set<State> seen = new HashSet<>(Set.of(start));
    boolean grown = true;
    while (grown) {
      Set<State> next =
          arrows.stream()
              .filter(arrow -> seen.contains(arrow.from()))
              .map(Arrow::to)
              .collect(Collectors.toSet());
      grown = seen.addAll(next);
    }
    return seen;
  }
}
