package id.suarawarga.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact rational number: nothing is lost before the one rounding at the end. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0, 1);

  Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator must be positive: " + denominator);
    }
  }

  static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  Fraction plus(Fraction other) {
    BigInteger left = numerator.multiply(other.denominator);
    BigInteger right = other.numerator.multiply(denominator);
    return reduced(left.add(right), denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction times(long factor) {
    return times(of(factor, 1));
  }

  /** Half up, as published indexes are rounded. */
  BigDecimal rounded(int places) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
  }

  /**
   * The square root, rounded half up from its exact value: {@code ⌊10^places·√x + ½⌋ =
   * ⌊(⌊√(4·100^places·x)⌋ + 1) / 2⌋}, which integers can do.
   */
  BigDecimal roundedRoot(int places) {
    BigInteger scale = BigInteger.TEN.pow(2 * places).shiftLeft(2);
    BigInteger doubled = numerator.multiply(scale).divide(denominator).sqrt();
    return new BigDecimal(doubled.add(BigInteger.ONE).shiftRight(1), places);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Lowest terms keep the numbers short when many units are added. */
  private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
  }
}
