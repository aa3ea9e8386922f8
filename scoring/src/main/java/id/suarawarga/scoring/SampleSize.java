package id.suarawarga.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many respondents a population of service users asks for, after Krejcie and Morgan (1970), the
 * table that the annex of PermenPANRB 14/2017 reproduces.
 */
public final class SampleSize {

  /** 3.841·P·Q as a whole number: both sides of the fraction are taken times 4000. */
  private static final BigInteger CHI_SQUARE = BigInteger.valueOf(3_841);

  private static final NavigableMap<Long, Long> TABLE = read("krejcie-morgan.csv");

  private SampleSize() {}

  /**
   * The fewest respondents that the survey should have: the row of the table if the population is
   * listed, else the next higher row (never below the formula); everyone where fewer than 10 people
   * use the service; 384 above the last row of 1,000,000.
   *
   * @param population the users in the comparable period, or {@code null} if nobody knows
   * @return the number of respondents, or {@code null} if the population is unknown
   * @throws IllegalArgumentException if the population is negative
   */
  public static @Nullable Long required(@Nullable Long population) {
    if (population == null) {
      return null;
    }
    requireCount(population);
    if (population < TABLE.firstKey()) {
      return population;
    }
    Map.Entry<Long, Long> row = TABLE.ceilingEntry(population);
    return row == null ? TABLE.lastEntry().getValue() : row.getValue();
  }

  /**
   * What the formula behind the table gives: {@code S = χ²·N·P·Q / (d²·(N − 1) + χ²·P·Q)} with
   * {@code χ² = 3.841} (one degree of freedom, 5 %), {@code P = Q = 0.5} and {@code d = 0.05},
   * rounded half up. It equals the table in all 90 rows.
   *
   * @param population the users in the comparable period
   * @throws IllegalArgumentException if the population is negative
   */
  public static long formula(long population) {
    requireCount(population);
    BigInteger users = BigInteger.valueOf(population);
    BigInteger upper = CHI_SQUARE.multiply(users);
    BigInteger lower = users.subtract(BigInteger.ONE).multiply(BigInteger.TEN).add(CHI_SQUARE);
    return new Fraction(upper, lower).rounded(0).longValueExact();
  }

  static NavigableMap<Long, Long> table() {
    return TABLE;
  }

  private static void requireCount(long population) {
    if (population < 0) {
      throw new IllegalArgumentException("population must not be negative: " + population);
    }
  }

  private static NavigableMap<Long, Long> read(String resource) {
    try (var stream = SampleSize.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      NavigableMap<Long, Long> rows = new TreeMap<>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> Character.isDigit(line.charAt(0)))
          .map(line -> line.split(",", 2))
          .forEach(row -> rows.put(Long.valueOf(row[0]), Long.valueOf(row[1])));
      return Collections.unmodifiableNavigableMap(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
