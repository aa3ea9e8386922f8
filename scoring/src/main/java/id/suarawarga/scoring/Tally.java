package id.suarawarga.scoring;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that the index and its margin need to know about a set of completed questionnaires: plain
 * sums, so that a database can make them and two tallies can be added.
 *
 * @param respondents the number of completed questionnaires
 * @param sums the sum of the scores of each of the nine elements
 * @param squaredTotals the sum, over the respondents, of the square of the sum of their nine scores
 */
public record Tally(long respondents, Map<ServiceElement, Long> sums, long squaredTotals) {

  /** Nobody has answered. */
  public static final Tally EMPTY = of(List.of());

  /** Refuses, with an {@link IllegalArgumentException}, sums that no scores of 1 to 4 can give. */
  public Tally {
    sums = copyOf(sums);
    checkSums(respondents, sums);
    checkSquares(respondents, totalOf(sums), squaredTotals);
  }

  /**
   * Counts the given respondents.
   *
   * @param respondents for each the nine scores, 1 to 4
   * @throws IllegalArgumentException if a score is missing or out of range
   */
  public static Tally of(List<Map<ServiceElement, Integer>> respondents) {
    List<ScoreSet> sets = respondents.stream().map(ScoreSet::new).toList();
    Map<ServiceElement, Long> sums = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      sums.put(element, sets.stream().mapToLong(set -> set.of(element)).sum());
    }
    long squares = sets.stream().mapToLong(ScoreSet::total).map(total -> total * total).sum();
    return new Tally(sets.size(), sums, squares);
  }

  /** The tally of both sets of respondents together. */
  public Tally plus(Tally other) {
    Map<ServiceElement, Long> together = new EnumMap<>(sums);
    other.sums.forEach((element, sum) -> together.merge(element, sum, Math::addExact));
    return new Tally(
        Math.addExact(respondents, other.respondents),
        together,
        Math.addExact(squaredTotals, other.squaredTotals));
  }

  /** The sum of one element's scores. */
  long sum(ServiceElement element) {
    return sums.getOrDefault(element, 0L);
  }

  /** The sum of all scores. */
  long total() {
    return totalOf(sums);
  }

  private static Map<ServiceElement, Long> copyOf(Map<ServiceElement, Long> sums) {
    Map<ServiceElement, Long> copy = new EnumMap<>(ServiceElement.class);
    copy.putAll(sums);
    return Collections.unmodifiableMap(copy);
  }

  private static long totalOf(Map<ServiceElement, Long> sums) {
    return sums.values().stream().reduce(0L, Math::addExact);
  }

  private static void checkSums(long respondents, Map<ServiceElement, Long> sums) {
    if (respondents < 0) {
      throw new IllegalArgumentException("respondents must not be negative: " + respondents);
    }
    for (ServiceElement element : ServiceElement.values()) {
      Long sum = sums.get(element);
      if (sum == null || sum < respondents || sum > Math.multiplyExact(4, respondents)) {
        throw new IllegalArgumentException(
            "%d respondents cannot give %s the sum %d".formatted(respondents, element, sum));
      }
    }
  }

  /**
   * {@code n} totals of 9 to 36 with the sum {@code T}: their squares add up to {@code T²/n} at
   * least (all alike) and to {@code 45·T − 324·n} at most (all at an end, since {@code (t − 9)·(36
   * − t) ≥ 0}).
   */
  private static void checkSquares(long n, long total, long squares) {
    BigInteger least = BigInteger.valueOf(total).pow(2);
    BigInteger most = times(45, total).subtract(times(324, n));
    if (times(n, squares).compareTo(least) < 0 || BigInteger.valueOf(squares).compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "%d respondents with a total of %d cannot have the squared totals %d"
              .formatted(n, total, squares));
    }
  }

  private static BigInteger times(long left, long right) {
    return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
  }
}
