package id.suarawarga.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many agree with an opinion and how many do not; who passed it over is in neither.
 *
 * @param agree the votes for it
 * @param disagree the votes against it
 */
public record Support(long agree, long disagree) {

  /** Nobody has voted. */
  public static final Support NONE = new Support(0, 0);

  /** Refuses, with an {@link IllegalArgumentException}, fewer than no votes. */
  public Support {
    if (agree < 0 || disagree < 0) {
      throw new IllegalArgumentException("votes must not be negative: " + agree + ", " + disagree);
    }
  }

  /** One vote. */
  public static Support ofOne(boolean agrees) {
    return agrees ? new Support(1, 0) : new Support(0, 1);
  }

  /** The votes of both together. */
  public Support plus(Support other) {
    return new Support(Math.addExact(agree, other.agree), Math.addExact(disagree, other.disagree));
  }

  public long votes() {
    return Math.addExact(agree, disagree);
  }

  /** The share that agrees, 0 to 1, four places, half up; null with no votes. */
  public @Nullable BigDecimal share() {
    return votes() == 0 ? null : Fraction.of(agree, votes()).rounded(4);
  }

  /** The share that agrees in whole per cent, half up; null with no votes. */
  public @Nullable Integer percent() {
    return votes() == 0 ? null : Fraction.of(agree, votes()).times(100).rounded(0).intValueExact();
  }

  /** Between which shares that of all people may lie; null with no votes. */
  public @Nullable WilsonInterval interval() {
    return votes() == 0 ? null : WilsonInterval.at95(agree, votes());
  }

  /** Whether more than chance says that most people agree: the interval lies above one half. */
  public boolean isByMost() {
    return votes() > 0 && WilsonInterval.isAboveHalf(agree, votes());
  }
}
