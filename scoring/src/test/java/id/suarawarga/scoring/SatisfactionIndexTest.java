package id.suarawarga.scoring;

import static id.suarawarga.scoring.ServiceElement.COMPLAINT_HANDLING;
import static id.suarawarga.scoring.ServiceElement.COMPLETION_TIME;
import static id.suarawarga.scoring.ServiceElement.COST;
import static id.suarawarga.scoring.ServiceElement.FACILITIES;
import static id.suarawarga.scoring.ServiceElement.PROCEDURE;
import static id.suarawarga.scoring.ServiceElement.REQUIREMENTS;
import static id.suarawarga.scoring.Weight.EXACT;
import static id.suarawarga.scoring.Weight.W0_11;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SatisfactionIndexTest {

  @ParameterizedTest
  @CsvSource({
    "58, 1357, 64.99, D", // 64.9904
    "45, 1241, 76.60, C", // 76.6049
    "19,  524, 76.61, B", // 76.6082
    "52, 1653, 88.30, B", // 88.3013
    "43, 1367, 88.31, A" // 88.3075
  })
  void gradesIndexesThatFallBetweenThePrintedIntervals(
      long respondents, long total, BigDecimal index, ServiceGrade grade) {
    var result = SatisfactionIndex.pooled(Respondents.tally(respondents, total), EXACT);

    assertThat(result.index()).isEqualTo(index);
    assertThat(result.grade()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "5000, 116991, 65.00, C", // 64.995
    "5000, 137889, 76.61, B", // 76.605
    "5000, 158949, 88.31, A", // 88.305
    "1000,  34317, 95.33, A" // 95.325, published so by an institution in 2025
  })
  void roundsAnExactTieUp(long respondents, long total, BigDecimal index, ServiceGrade grade) {
    var result = SatisfactionIndex.pooled(Respondents.tally(respondents, total), EXACT);

    assertThat(result.index()).isEqualTo(index);
    assertThat(result.grade()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 100.00, 4.0000, 0.4444",
    "W0_1111, 99.99, 3.9996, 0.4444",
    "W0_111, 99.90, 3.9960, 0.4440",
    "W0_11, 99.00, 3.9600, 0.4400"
  })
  void reachesWithFullMarksWhatTheWeightAllows(
      Weight weight, BigDecimal index, BigDecimal meanIndex, BigDecimal weightedMean) {
    var result = SatisfactionIndex.pooled(Tally.of(List.of(Respondents.always(4))), weight);

    assertThat(result.weight()).isEqualTo(weight);
    assertThat(result.index()).isEqualTo(index);
    assertThat(result.meanIndex()).isEqualTo(meanIndex);
    assertThat(result.elements()).extracting("weightedMean").containsOnly(weightedMean);
    assertThat(result.elements()).extracting("index").containsOnly(new BigDecimal("100.00"));
  }

  /** The published case of Simpang Kapuak: 77.375 is B, its 99 hundredths are C. */
  @Test
  void showsThatTheRoundedWeightCanCostAGrade() {
    Tally tally = Respondents.tally(200, 5_571);

    var exact = SatisfactionIndex.pooled(tally, EXACT);
    var rounded = SatisfactionIndex.pooled(tally, W0_11);

    assertThat(exact.index()).isEqualTo("77.38");
    assertThat(exact.grade()).isEqualTo(ServiceGrade.B);
    assertThat(rounded.index()).isEqualTo("76.60");
    assertThat(rounded.grade()).isEqualTo(ServiceGrade.C);
  }

  @Test
  void givesEachElementItsFigures() {
    Tally tally =
        Tally.of(
            List.of(
                Respondents.scores(4, 3, 2, 4, 3, 3, 3, 1, 2),
                Respondents.scores(3, 3, 2, 4, 3, 3, 3, 1, 3),
                Respondents.scores(3, 3, 2, 4, 3, 3, 3, 1, 3)));

    assertThat(SatisfactionIndex.pooled(tally, EXACT).elements())
        .contains(element(REQUIREMENTS, 10, "3.3333", "0.3704", "83.33", ServiceGrade.B))
        .contains(element(FACILITIES, 8, "2.6667", "0.2963", "66.67", ServiceGrade.C))
        .contains(element(COMPLAINT_HANDLING, 3, "1.0000", "0.1111", "25.00", ServiceGrade.D));
  }

  @Test
  void listsTheElementsInTheOrderOfTheRegulation() {
    var elements = SatisfactionIndex.pooled(Respondents.tally(3, 80), EXACT).elements();

    assertThat(elements)
        .extracting(ElementResult::element)
        .containsExactly(ServiceElement.values())
        .endsWith(COMPLAINT_HANDLING, FACILITIES);
  }

  @Test
  void namesTheThreeWeakestElementsWeakestFirst() {
    Tally tally = Tally.of(List.of(Respondents.scores(4, 3, 2, 4, 4, 4, 4, 4, 1)));

    assertThat(SatisfactionIndex.pooled(tally, EXACT).weakest())
        .containsExactly(FACILITIES, COMPLETION_TIME, PROCEDURE);
  }

  @Test
  void keepsEquallyWeakElementsInTheOrderOfTheRegulation() {
    Tally tally = Tally.of(List.of(Respondents.scores(4, 3, 3, 3, 3, 3, 3, 3, 3)));

    assertThat(SatisfactionIndex.pooled(tally, EXACT).weakest())
        .containsExactly(PROCEDURE, COMPLETION_TIME, COST);
  }

  @ParameterizedTest
  @EnumSource(Weight.class)
  void hasNoFiguresWithoutRespondents(Weight weight) {
    var result = SatisfactionIndex.pooled(Tally.EMPTY, weight);

    assertThat(result.respondents()).isZero();
    assertThat(result.elements()).hasSize(9).allSatisfy(SatisfactionIndexTest::isEmpty);
    assertThat(result.meanIndex()).isNull();
    assertThat(result.index()).isNull();
    assertThat(result.grade()).isNull();
    assertThat(result.weakest()).isEmpty();
    assertThat(SatisfactionIndex.meanOfUnits(List.of(Tally.EMPTY), weight)).isEqualTo(result);
  }

  @Test
  void countsEachUnitAlikeInTheMeanOfUnits() {
    Tally large = Tally.of(List.of(Respondents.always(4), Respondents.always(4)));
    Tally small = Tally.of(List.of(Respondents.always(1)));

    var result = SatisfactionIndex.meanOfUnits(List.of(large, Tally.EMPTY, small), EXACT);

    assertThat(result.index()).isEqualTo("62.50");
    assertThat(result.elements().getFirst())
        .isEqualTo(element(REQUIREMENTS, 9, "2.5000", "0.2778", "62.50", ServiceGrade.D));
    assertThat(result.respondents()).isEqualTo(3);
    assertThat(SatisfactionIndex.pooled(large.plus(small), EXACT).index()).isEqualTo("75.00");
  }

  /** Two units at 76.6082 and 76.6000: their rounded figures would average 76.605, which is B. */
  @Test
  void averagesTheUnitsBeforeRounding() {
    List<Tally> units = List.of(Respondents.tally(19, 524), Respondents.tally(125, 3_447));

    var result = SatisfactionIndex.meanOfUnits(units, EXACT);

    assertThat(result.index()).isEqualTo("76.60");
    assertThat(result.grade()).isEqualTo(ServiceGrade.C);
  }

  private static void isEmpty(ElementResult result) {
    assertThat(result).isEqualTo(new ElementResult(result.element(), 0, null, null, null, null));
  }

  private static ElementResult element(
      ServiceElement element,
      long sum,
      String mean,
      String weightedMean,
      String index,
      ServiceGrade grade) {
    return new ElementResult(
        element,
        sum,
        new BigDecimal(mean),
        new BigDecimal(weightedMean),
        new BigDecimal(index),
        grade);
  }
}
