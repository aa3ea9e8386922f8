package id.suarawarga.scoring;

import static id.suarawarga.scoring.Weight.EXACT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ScoringPropertyTest {

  private static final MathContext PRECISE = new MathContext(60, RoundingMode.HALF_UP);

  @Property
  void theIndexLiesBetween25And100(@ForAll("respondents") List<Map<ServiceElement, Integer>> all) {
    assertThat(index(all, EXACT)).isBetween(BigDecimal.valueOf(25), BigDecimal.valueOf(100));
  }

  @Property
  void theIndexEqualsTheSumOfAllScoresAddedOneByOne(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> all, @ForAll Weight weight) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map<ServiceElement, Integer> scores : all) {
      for (int score : scores.values()) {
        sum = sum.add(BigDecimal.valueOf(score * weight.numerator()));
      }
    }
    BigDecimal parts = BigDecimal.valueOf(all.size() * weight.denominator());
    BigDecimal expected = sum.multiply(BigDecimal.valueOf(25)).divide(parts, PRECISE);

    assertThat(index(all, weight)).isEqualTo(expected.setScale(2, RoundingMode.HALF_UP));
  }

  @Property
  void theOrderOfTheRespondentsDoesNotMatter(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> all, @ForAll Random random) {
    List<Map<ServiceElement, Integer>> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);

    assertThat(Tally.of(shuffled)).isEqualTo(Tally.of(all));
  }

  @Property
  void talliesAddUpLikeTheirRespondents(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> some,
      @ForAll("respondents") List<Map<ServiceElement, Integer>> others) {
    List<Map<ServiceElement, Integer>> all = Stream.concat(some.stream(), others.stream()).toList();

    assertThat(Tally.of(some).plus(Tally.of(others))).isEqualTo(Tally.of(all));
    assertThat(Tally.of(some).plus(Tally.EMPTY)).isEqualTo(Tally.of(some));
  }

  @Property
  void theSameRespondentsSeveralTimesGiveTheSameIndex(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> all,
      @ForAll Weight weight,
      @ForAll @IntRange(min = 1, max = 9) int times) {
    var once = SatisfactionIndex.pooled(Tally.of(all), weight);
    var often = SatisfactionIndex.pooled(Tally.of(repeat(all, times)), weight);

    assertThat(often)
        .usingRecursiveComparison()
        .ignoringFields("respondents", "elements.sum")
        .isEqualTo(once);
  }

  @Property
  void aBetterScoreNeverLowersTheIndex(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> all,
      @ForAll ServiceElement element) {
    Map<ServiceElement, Integer> better = new EnumMap<>(all.getFirst());
    better.computeIfPresent(element, (same, score) -> Math.min(4, score + 1));
    List<Map<ServiceElement, Integer>> raised = new ArrayList<>(all);
    raised.set(0, better);

    assertThat(index(raised, EXACT)).isGreaterThanOrEqualTo(index(all, EXACT));
  }

  @Property
  void oneUnitAloneIsItsOwnMean(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> all, @ForAll Weight weight) {
    Tally unit = Tally.of(all);

    assertThat(SatisfactionIndex.meanOfUnits(List.of(unit, Tally.EMPTY), weight))
        .isEqualTo(SatisfactionIndex.pooled(unit, weight));
  }

  @Property
  void theMeanOfUnitsLiesBetweenThem(
      @ForAll @Size(min = 1, max = 6) List<@From("respondents") List<Map<ServiceElement, Integer>>> units) {
    List<BigDecimal> each = units.stream().map(unit -> index(unit, EXACT)).sorted().toList();
    var mean = SatisfactionIndex.meanOfUnits(units.stream().map(Tally::of).toList(), EXACT);

    assertThat(mean.index()).isBetween(each.getFirst(), each.getLast());
  }

  @Property
  void theMarginEqualsTheStandardErrorOfThePersonsOwnIndexes(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> all) {
    Assume.that(all.size() > 1);
    List<BigDecimal> own = all.stream().map(ScoringPropertyTest::ownIndex).toList();
    BigDecimal n = BigDecimal.valueOf(own.size());
    BigDecimal mean = sum(own).divide(n, PRECISE);
    BigDecimal squares = sum(own.stream().map(x -> x.subtract(mean).pow(2)).toList());
    BigDecimal variance = squares.divide(n.subtract(BigDecimal.ONE), PRECISE);
    BigDecimal error = variance.divide(n, PRECISE).sqrt(PRECISE);

    assertThat(new BigDecimal("1.96").multiply(error).subtract(margin(all, null)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.0050000001"));
  }

  @Property
  void theMarginShrinksWithThePopulation(
      @ForAll("respondents") List<Map<ServiceElement, Integer>> all,
      @ForAll @LongRange(max = 1_000) long users,
      @ForAll @LongRange(max = 1_000) long more) {
    Assume.that(all.size() > 1);

    assertThat(margin(all, users))
        .isLessThanOrEqualTo(margin(all, users + more))
        .isLessThanOrEqualTo(margin(all, null));
  }

  @Provide
  Arbitrary<List<Map<ServiceElement, Integer>>> respondents() {
    Arbitrary<Map<ServiceElement, Integer>> one =
        Arbitraries.integers().between(1, 4).list().ofSize(9).map(Respondents::scores);
    return one.list().ofMinSize(1).ofMaxSize(60);
  }

  private static BigDecimal index(List<Map<ServiceElement, Integer>> all, Weight weight) {
    return requireNonNull(SatisfactionIndex.pooled(Tally.of(all), weight).index());
  }

  private static BigDecimal margin(List<Map<ServiceElement, Integer>> all, Long population) {
    return requireNonNull(MarginOfError.at95(Tally.of(all), population));
  }

  private static BigDecimal ownIndex(Map<ServiceElement, Integer> scores) {
    int total = scores.values().stream().mapToInt(Integer::intValue).sum();
    return BigDecimal.valueOf(25L * total).divide(BigDecimal.valueOf(9), PRECISE);
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static <T> List<T> repeat(List<T> list, int times) {
    return Collections.nCopies(times, list).stream().flatMap(List::stream).toList();
  }
}
