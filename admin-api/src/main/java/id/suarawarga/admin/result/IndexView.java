package id.suarawarga.admin.result;

import id.suarawarga.scoring.ElementResult;
import id.suarawarga.scoring.SatisfactionIndex;
import id.suarawarga.scoring.ServiceElement;
import id.suarawarga.scoring.ServiceGrade;
import id.suarawarga.scoring.Weight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index and all that is needed to judge and repeat it. Means have four places, indexes two.
 *
 * @param respondents the counted responses
 * @param excluded the responses taken out of the count
 * @param elements in the order of the regulation
 * @param label the official name of the grade
 * @param marginOfError index points at 95 %; null with fewer than two respondents, and for the mean
 *     of units, to which the formula does not apply
 */
record IndexView(
    Scope scope,
    LocalDate from,
    LocalDate to,
    Aggregation aggregation,
    long respondents,
    long excluded,
    Weight weight,
    List<Element> elements,
    @Nullable BigDecimal meanIndex,
    @Nullable BigDecimal index,
    @Nullable ServiceGrade grade,
    @Nullable String label,
    List<ServiceElement> weakest,
    Sample sample,
    @Nullable BigDecimal marginOfError) {

  /**
   * The figures of one element.
   *
   * @param u its number in the regulation
   */
  record Element(
      ServiceElement code,
      String u,
      String name,
      long sum,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal weightedMean,
      @Nullable BigDecimal index,
      @Nullable ServiceGrade grade) {

    static Element of(ElementResult result) {
      return new Element(
          result.element(),
          result.element().u(),
          result.element().officialName(),
          result.sum(),
          result.mean(),
          result.weightedMean(),
          result.index(),
          result.grade());
    }
  }

  /**
   * Whether enough people have answered.
   *
   * @param population users in the comparable period; null when not known
   * @param required the fewest respondents for that population; null when it is not known
   * @param reached false as well when nothing is known
   */
  record Sample(@Nullable Long population, @Nullable Long required, boolean reached) {}

  static IndexView of(
      Scope scope,
      Dates dates,
      Aggregation aggregation,
      long excluded,
      SatisfactionIndex index,
      Sample sample,
      @Nullable BigDecimal marginOfError) {
    ServiceGrade grade = index.grade();
    return new IndexView(
        scope,
        dates.from(),
        dates.to(),
        aggregation,
        index.respondents(),
        excluded,
        index.weight(),
        index.elements().stream().map(Element::of).toList(),
        index.meanIndex(),
        index.index(),
        grade,
        grade == null ? null : grade.label(),
        index.weakest(),
        sample,
        marginOfError);
  }
}
