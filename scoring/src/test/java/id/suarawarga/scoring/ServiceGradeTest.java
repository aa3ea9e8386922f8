package id.suarawarga.scoring;

import static id.suarawarga.scoring.ServiceGrade.A;
import static id.suarawarga.scoring.ServiceGrade.B;
import static id.suarawarga.scoring.ServiceGrade.C;
import static id.suarawarga.scoring.ServiceGrade.D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceGradeTest {

  @ParameterizedTest
  @CsvSource({
    "100.00, A",
    "88.31, A",
    "88.30, B",
    "76.61, B",
    "76.60, C",
    "65.00, C",
    "64.99, D",
    "25.00, D"
  })
  void gradesBothSidesOfEachBound(BigDecimal index, ServiceGrade grade) {
    assertThat(ServiceGrade.of(index)).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "88.305, A",
    "88.3049, B",
    "76.605, B",
    "76.604, C",
    "64.995, C",
    "64.9949, D",
    "87, B"
  })
  void leavesNoGapBetweenTheIntervalsOfTheTable(BigDecimal index, ServiceGrade grade) {
    assertThat(ServiceGrade.of(index)).isEqualTo(grade);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "100.01", "8728"})
  void refusesWhatIsNoIndex(BigDecimal index) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceGrade.of(index))
        .withMessageContaining(index.toString());
  }

  @Test
  void gradesTheLowestIndexOfTheLowestWeight() {
    assertThat(ServiceGrade.of(new BigDecimal("24.75"))).isEqualTo(D);
  }

  @Test
  void hasTheOfficialLabels() {
    assertThat(A.label()).isEqualTo("Sangat Baik");
    assertThat(B.label()).isEqualTo("Baik");
    assertThat(C.label()).isEqualTo("Kurang Baik");
    assertThat(D.label()).isEqualTo("Tidak Baik");
  }
}
