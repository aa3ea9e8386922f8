package id.suarawarga.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The grade of a unit, service or element (<i>mutu pelayanan</i>), from best to worst.
 *
 * <p>The table of PermenPANRB 14/2017 is printed with both ends of each interval on two places and
 * leaves gaps between them. So an index is rounded half up to two places first and then held
 * against the lower bounds only: every value has exactly one grade.
 */
public enum ServiceGrade {
  A("Sangat Baik", "88.31"),
  B("Baik", "76.61"),
  C("Kurang Baik", "65.00"),
  D("Tidak Baik", "0.00");

  private final String label;
  private final BigDecimal lowerBound;

  ServiceGrade(String label, String lowerBound) {
    this.label = label;
    this.lowerBound = new BigDecimal(lowerBound);
  }

  /**
   * The grade of an index on the scale of 25 to 100 (from 24.75 with {@link Weight#W0_11}).
   *
   * @param roundedIndex the index as published; more than two places are rounded half up first
   * @throws IllegalArgumentException if it is below 0 or above 100
   */
  public static ServiceGrade of(BigDecimal roundedIndex) {
    BigDecimal published = roundedIndex.setScale(2, RoundingMode.HALF_UP);
    if (published.signum() < 0 || published.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("an index lies between 0 and 100: " + roundedIndex);
    }
    for (ServiceGrade grade : values()) {
      if (published.compareTo(grade.lowerBound) >= 0) {
        return grade;
      }
    }
    throw new AssertionError("D starts at zero");
  }

  /** The official Indonesian name of the grade (<i>kinerja unit pelayanan</i>). */
  public String label() {
    return label;
  }
}
