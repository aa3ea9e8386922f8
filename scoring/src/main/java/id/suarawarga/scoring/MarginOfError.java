package id.suarawarga.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How far the index of the respondents may lie from that of all users, at 95 % confidence.
 *
 * <p>The index is a mean of per-respondent values. Respondent {@code i} with the total {@code tᵢ}
 * of nine scores has the value {@code xᵢ = 25·tᵢ/9}, and the index {@code 25·T/(9·n)} is the mean
 * of the {@code xᵢ}. With {@code T = Σ tᵢ} and {@code Q = Σ tᵢ²}, both kept by {@link Tally}, their
 * sample variance is
 *
 * <pre>{@code s² = (25/9)² · (Q − T²/n) / (n − 1) = (25/9)² · (n·Q − T²) / (n·(n − 1))}</pre>
 *
 * <p>The squared standard error of a mean drawn without replacement from {@code N} users is {@code
 * s²/n · (N − n)/(N − 1)}; the last factor is the finite-population correction. The margin is
 * {@code z = 1.96} standard errors:
 *
 * <pre>{@code margin² = (1.96·25/9)² · (n·Q − T²) / (n²·(n − 1)) · (N − n)/(N − 1)}</pre>
 *
 * <p>Because it works on totals, answers of one person that go together (nine times 4) count as the
 * one opinion they are. It is the margin of a random sample of the pooled index with the exact
 * weight; it says nothing about who chose to answer.
 */
public final class MarginOfError {

  private static final Fraction Z = Fraction.of(196, 100);
  private static final Fraction POINTS_PER_SCORE = Fraction.of(25, 9);

  private MarginOfError() {}

  /**
   * Half the width of the 95 % interval around the index.
   *
   * @param population the users in the comparable period; {@code null} means that nobody knows, and
   *     the margin is that of an infinite population; where it is not above the respondents,
   *     everyone was asked and the margin is zero
   * @return index points, two places, half up; {@code null} with fewer than two respondents, who
   *     show no spread
   * @throws IllegalArgumentException if the population is negative
   */
  public static @Nullable BigDecimal at95(Tally tally, @Nullable Long population) {
    if (population != null && population < 0) {
      throw new IllegalArgumentException("population must not be negative: " + population);
    }
    if (tally.respondents() < 2) {
      return null;
    }
    Fraction margin = Z.times(POINTS_PER_SCORE);
    return margin
        .times(margin)
        .times(squaredErrorOfTotals(tally))
        .times(finitePopulation(tally.respondents(), population))
        .roundedRoot(2);
  }

  /** {@code (n·Q − T²) / (n²·(n − 1))}. */
  private static Fraction squaredErrorOfTotals(Tally tally) {
    BigInteger n = BigInteger.valueOf(tally.respondents());
    BigInteger spread =
        n.multiply(BigInteger.valueOf(tally.squaredTotals()))
            .subtract(BigInteger.valueOf(tally.total()).pow(2));
    return new Fraction(spread, n.pow(2).multiply(n.subtract(BigInteger.ONE)));
  }

  private static Fraction finitePopulation(long respondents, @Nullable Long population) {
    if (population == null) {
      return Fraction.of(1, 1);
    }
    return population <= respondents
        ? Fraction.ZERO
        : Fraction.of(population - respondents, population - 1);
  }
}
