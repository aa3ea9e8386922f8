package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.suarawarga.engine.complaint.DeadlineDays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ComplaintSettingsTest {

  @Test
  void withoutSettingsTheDeadlinesAreTheNationalOnes() {
    assertThat(bound(Map.of()).days()).isEqualTo(DeadlineDays.NATIONAL);
  }

  @Test
  void eachDeadlineIsAVariableOfTheEnvironment() {
    assertThat(
            bound(
                    Map.of(
                        "SUARA_COMPLAINTS_INFORMATION_REQUEST_DAYS", "1",
                        "SUARA_COMPLAINTS_COMPLAINT_DAYS", "2",
                        "SUARA_COMPLAINTS_SUPERVISORY_DAYS", "3",
                        "SUARA_COMPLAINTS_VERIFY_DAYS", "4",
                        "SUARA_COMPLAINTS_ANSWER_DAYS", "5",
                        "SUARA_COMPLAINTS_SILENCE_DAYS", "6"))
                .days())
        .isEqualTo(new DeadlineDays(1, 2, 3, 4, 5, 6));
  }

  @Test
  void aDeadlineOfNoDaysStopsTheStartAndNamesTheVariable() {
    assertThatExceptionOfType(BindException.class)
        .isThrownBy(() -> bound(Map.of("SUARA_COMPLAINTS_SILENCE_DAYS", "0")))
        .withRootCauseInstanceOf(StartProblem.class)
        .havingRootCause()
        .withMessageStartingWith("SUARA_COMPLAINTS_SILENCE_DAYS must be");
  }

  private static ComplaintSettings bound(Map<String, Object> variables) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bindOrCreate("suara.complaints", ComplaintSettings.class);
  }
}
