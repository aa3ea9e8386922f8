package id.suarawarga.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SampleSizeTest {

  static final Iterable<Long> LISTED = SampleSize.table().keySet();

  @Test
  void knowsTheNinetyRowsOfTheTable() {
    assertThat(SampleSize.table())
        .hasSize(90)
        .containsEntry(10L, 10L)
        .containsEntry(500L, 217L)
        .containsEntry(1_000_000L, 384L);
  }

  @ParameterizedTest
  @FieldSource("LISTED")
  void takesTheRowOfAListedPopulation(long population) {
    long sample = SampleSize.table().get(population);

    assertThat(SampleSize.required(population)).isEqualTo(sample);
    assertThat(SampleSize.formula(population)).isEqualTo(sample);
  }

  @ParameterizedTest
  @CsvSource({"11, 14", "646, 242", "1200, 291", "1201, 297", "4384, 354", "75001, 384"})
  void takesTheNextHigherRowOfAnyOtherPopulation(long population, long sample) {
    assertThat(SampleSize.required(population)).isEqualTo(sample);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "9, 9"})
  void asksEveryoneOfAVerySmallPopulation(long population, long sample) {
    assertThat(SampleSize.required(population)).isEqualTo(sample);
  }

  @ParameterizedTest
  @CsvSource({"1000001", "9223372036854775807"})
  void neverAsksForMoreThan384(long population) {
    assertThat(SampleSize.required(population)).isEqualTo(384);
    assertThat(SampleSize.formula(population)).isEqualTo(384);
  }

  @Test
  void neverAsksForLessThanTheFormula() {
    assertThat(LongStream.rangeClosed(1, 100_000))
        .allSatisfy(
            population ->
                assertThat(SampleSize.required(population))
                    .isGreaterThanOrEqualTo(SampleSize.formula(population)));
  }

  @Test
  void asksForNothingOfAnUnknownPopulation() {
    assertThat(SampleSize.required(null)).isNull();
  }

  @Test
  void refusesANegativePopulation() {
    assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.required(-1L));
    assertThatIllegalArgumentException().isThrownBy(() -> SampleSize.formula(-1));
  }
}
