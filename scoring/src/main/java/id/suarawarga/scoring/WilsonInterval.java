package id.suarawarga.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Between which shares that of all people may lie when {@code k} of {@code n} of them agree, at 95
 * % confidence: the score interval of Wilson, without correction for continuity.
 *
 * <p>It holds each share {@code p} that a test of {@code k/n} would not refuse, which are those
 * with {@code |k/n − p| ≤ z·√(p·(1 − p)/n)}. Solved for {@code p}, with {@code z} the 97.5 %
 * quantile of the normal distribution, its ends are
 *
 * <pre>{@code (2k + z² ∓ z·√(z² + 4k·(n − k)/n)) / (2·(n + z²))}</pre>
 *
 * <p>Unlike the interval of the textbooks ({@code k/n ± z·√…}) it stays between 0 and 1 and says
 * something of a few votes that are all alike. It is that of a random sample: it says nothing about
 * who chose to vote.
 *
 * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209–212.
 *
 * @param lower the lower end as a share, 0 to 1, four places, half up
 * @param upper the upper end, likewise
 */
public record WilsonInterval(BigDecimal lower, BigDecimal upper) {

  private static final BigDecimal Z = new BigDecimal("1.959963984540054");
  private static final BigDecimal Z_SQUARED = Z.multiply(Z);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The root is the only thing that is not exact; it is far more exact than the one rounding. */
  private static final MathContext PRECISE = new MathContext(50, RoundingMode.HALF_UP);

  /**
   * The interval of a share.
   *
   * @param agreeing {@code k}, 0 to {@code n}
   * @param asked {@code n}, at least 1
   * @throws IllegalArgumentException if nobody was asked, or more agree than were asked
   */
  public static WilsonInterval at95(long agreeing, long asked) {
    if (asked < 1 || agreeing < 0 || agreeing > asked) {
      throw new IllegalArgumentException(agreeing + " of " + asked + " cannot agree");
    }
    BigDecimal centre = TWO.multiply(BigDecimal.valueOf(agreeing)).add(Z_SQUARED);
    BigDecimal reach = Z.multiply(spread(agreeing, asked).sqrt(PRECISE));
    BigDecimal whole = TWO.multiply(BigDecimal.valueOf(asked).add(Z_SQUARED));
    return new WilsonInterval(
        share(centre.subtract(reach), whole), share(centre.add(reach), whole));
  }

  /**
   * Whether the lower end is above one half, before it is rounded: {@code 2k > n} and {@code (2k −
   * n)² > z²·n}, which is the test of the share one half.
   */
  static boolean isAboveHalf(long agreeing, long asked) {
    BigDecimal lead = BigDecimal.valueOf(Math.subtractExact(agreeing, asked - agreeing));
    return lead.signum() > 0
        && lead.pow(2).compareTo(Z_SQUARED.multiply(BigDecimal.valueOf(asked))) > 0;
  }

  /** {@code z² + 4k·(n − k)/n}. */
  private static BigDecimal spread(long agreeing, long asked) {
    return BigDecimal.valueOf(agreeing)
        .multiply(BigDecimal.valueOf(asked - agreeing))
        .multiply(BigDecimal.valueOf(4))
        .divide(BigDecimal.valueOf(asked), PRECISE)
        .add(Z_SQUARED);
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, 4, RoundingMode.HALF_UP);
  }
}
