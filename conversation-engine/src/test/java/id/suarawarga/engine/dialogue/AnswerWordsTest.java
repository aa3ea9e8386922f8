package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWordsTest {

  private static final List<String> SPEED =
      List.of("Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat");
  private static final List<String> COMPLAINTS =
      List.of(
          "Tidak ada",
          "Ada tetapi tidak berfungsi",
          "Berfungsi kurang maksimal",
          "Dikelola dengan baik");

  @ParameterizedTest
  @CsvSource({
    "4, 3",
    "4., 3",
    "' 1 ', 0",
    "jawaban 2, 1",
    "tiga, 2",
    "d, 3",
    "sangat cepat!, 3",
    "SANGAT  CEPAT, 3",
    "sangt cepat, 3",
    "cepat sih, 2",
    "menurut saya kurang cepat, 1",
    "four, 3"
  })
  void wordsAndSlipsFindTheirAnswer(String typed, int index) {
    assertThat(AnswerWords.find(typed, SPEED, true)).isEqualTo(OptionalInt.of(index));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "5", "0", "44", "lambat", "tidak terlalu cepat", "cepat dan tidak", "?"})
  void wordsThatCouldMeanSomethingElseFindNone(String typed) {
    assertThat(AnswerWords.find(typed, SPEED, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sangat inkompeten, Sangat kompeten",
    "inkompeten, Kompeten",
    "very incompetent, Very competent",
    "rather inexpensive, Rather expensive",
    "ill managed, Well managed"
  })
  void theOppositeIsNeverTakenForASlip(String typed, String label) {
    assertThat(AnswerWords.find(typed, List.of(label, "Kurang"), true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"tdk cepat, 0", "krg cepat, 1", "sgt cepat, 3"})
  void wordsThatPeopleShortenAreKnown(String typed, int index) {
    assertThat(AnswerWords.find(typed, SPEED, true)).isEqualTo(OptionalInt.of(index));
  }

  @Test
  void lettersCountOnlyWhereTheFormHasThem() {
    assertThat(AnswerWords.find("a", List.of("Kirim", "Ubah"), false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ada tapi tidak berfungsi, 1", "dikelola denga baik, 3", "tidak ada, 0"})
  void longAnswersAllowTwoSlips(String typed, int index) {
    assertThat(AnswerWords.find(typed, COMPLAINTS, true)).isEqualTo(OptionalInt.of(index));
  }
}
