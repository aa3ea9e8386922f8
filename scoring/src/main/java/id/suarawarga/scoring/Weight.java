package id.suarawarga.scoring;

/**
 * What each of the nine elements counts in the mean index.
 *
 * <p>{@link #EXACT} is the rule of this software. The rounded weights are seen in published reports
 * and make those comparable; they lower the highest reachable index (99.00 with {@link #W0_11},
 * 99.90 with {@link #W0_111}, 99.99 with {@link #W0_1111}), so a figure always names its weight.
 */
public enum Weight {
  /** 1/9, as a fraction. */
  EXACT(1, 9),
  /** 0.11, the weight of the regulation's worked example. */
  W0_11(11, 100),
  /** 0.111, the footnote of the common processing table. */
  W0_111(111, 1_000),
  /** 0.1111. */
  W0_1111(1_111, 10_000);

  private final long numerator;
  private final long denominator;

  Weight(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The upper number of the weight as a fraction. */
  public long numerator() {
    return numerator;
  }

  /** The lower number of the weight as a fraction. */
  public long denominator() {
    return denominator;
  }

  Fraction fraction() {
    return Fraction.of(numerator, denominator);
  }
}
