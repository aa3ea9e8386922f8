package id.suarawarga.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one element, each rounded half up from its exact value; all but the sum are {@code
 * null} where nobody has answered.
 *
 * @param sum the sum of all scores of the element
 * @param mean the mean score (<i>NRR</i>), 1 to 4, four places
 * @param weightedMean the mean times the weight (<i>NRR tertimbang</i>), four places
 * @param index the mean times 25, whatever the weight, 25 to 100, two places
 * @param grade the grade of that index
 */
public record ElementResult(
    ServiceElement element,
    long sum,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal weightedMean,
    @Nullable BigDecimal index,
    @Nullable ServiceGrade grade) {

  static ElementResult empty(ServiceElement element) {
    return new ElementResult(element, 0, null, null, null, null);
  }

  static ElementResult of(ServiceElement element, long sum, Fraction mean, Weight weight) {
    BigDecimal index = mean.times(25).rounded(2);
    return new ElementResult(
        element,
        sum,
        mean.rounded(4),
        mean.times(weight.fraction()).rounded(4),
        index,
        ServiceGrade.of(index));
  }
}
