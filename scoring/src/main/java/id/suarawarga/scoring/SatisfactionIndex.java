package id.suarawarga.scoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The satisfaction index (<i>Indeks Kepuasan Masyarakat</i>) of a set of respondents, as
 * PermenPANRB 14/2017 computes it: {@code 25 · Σ over elements of (weight · mean score)}, with the
 * exact weight {@code 25·T / (9·n)}.
 *
 * <p>All arithmetic is on exact fractions; each figure is rounded half up once, when it is put
 * here. Every figure but the counts is {@code null} where nobody has answered.
 *
 * @param respondents all completed questionnaires behind the figures
 * @param weight the weight that was used
 * @param elements the nine elements in the order of the regulation
 * @param meanIndex the sum of the weighted means, scale 1 to 4, four places
 * @param index the mean index times 25, scale 25 to 100, two places
 * @param grade the grade of the index
 * @param weakest the three elements with the lowest exact means, weakest first, equal ones in the
 *     order of the regulation; empty where nobody has answered
 */
public record SatisfactionIndex(
    long respondents,
    Weight weight,
    List<ElementResult> elements,
    @Nullable BigDecimal meanIndex,
    @Nullable BigDecimal index,
    @Nullable ServiceGrade grade,
    List<ServiceElement> weakest) {

  private static final int WEAKEST_SHOWN = 3;

  public SatisfactionIndex {
    elements = List.copyOf(elements);
    weakest = List.copyOf(weakest);
  }

  /** The index in which every respondent counts alike, whichever unit served them. */
  public static SatisfactionIndex pooled(Tally tally, Weight weight) {
    return tally.respondents() == 0 ? empty(weight) : of(tally, means(tally), weight);
  }

  /**
   * The index in which every unit counts alike: each figure is the plain mean of the units' exact
   * figures. Units without respondents are left out; respondents and sums are those of all units
   * together.
   */
  public static SatisfactionIndex meanOfUnits(List<Tally> units, Weight weight) {
    List<Tally> answered = units.stream().filter(unit -> unit.respondents() > 0).toList();
    if (answered.isEmpty()) {
      return empty(weight);
    }
    Tally together = answered.stream().reduce(Tally.EMPTY, Tally::plus);
    return of(together, meanOfMeans(answered), weight);
  }

  private static SatisfactionIndex empty(Weight weight) {
    List<ElementResult> elements =
        Stream.of(ServiceElement.values()).map(ElementResult::empty).toList();
    return new SatisfactionIndex(0, weight, elements, null, null, null, List.of());
  }

  private static SatisfactionIndex of(
      Tally tally, Map<ServiceElement, Fraction> means, Weight weight) {
    Fraction meanIndex =
        means.values().stream().reduce(Fraction.ZERO, Fraction::plus).times(weight.fraction());
    BigDecimal index = meanIndex.times(25).rounded(2);
    return new SatisfactionIndex(
        tally.respondents(),
        weight,
        elements(tally, means, weight),
        meanIndex.rounded(4),
        index,
        ServiceGrade.of(index),
        weakest(means));
  }

  private static Map<ServiceElement, Fraction> means(Tally tally) {
    Map<ServiceElement, Fraction> means = new EnumMap<>(ServiceElement.class);
    tally
        .sums()
        .forEach((element, sum) -> means.put(element, Fraction.of(sum, tally.respondents())));
    return means;
  }

  private static Map<ServiceElement, Fraction> meanOfMeans(List<Tally> units) {
    Map<ServiceElement, Fraction> means = new EnumMap<>(ServiceElement.class);
    units.forEach(
        unit -> means(unit).forEach((element, mean) -> means.merge(element, mean, Fraction::plus)));
    Fraction share = Fraction.of(1, units.size());
    means.replaceAll((element, sum) -> sum.times(share));
    return means;
  }

  private static List<ElementResult> elements(
      Tally tally, Map<ServiceElement, Fraction> means, Weight weight) {
    return means.entrySet().stream()
        .map(
            mean ->
                ElementResult.of(mean.getKey(), tally.sum(mean.getKey()), mean.getValue(), weight))
        .toList();
  }

  /** The sort is stable and the map in the order of the regulation, so equal means keep it. */
  private static List<ServiceElement> weakest(Map<ServiceElement, Fraction> means) {
    return means.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(WEAKEST_SHOWN)
        .map(Map.Entry::getKey)
        .toList();
  }
}
