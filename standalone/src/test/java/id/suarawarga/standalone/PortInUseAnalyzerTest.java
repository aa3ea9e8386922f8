package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class PortInUseAnalyzerTest {

  private final PortInUseAnalyzer analyzer =
      new PortInUseAnalyzer(new MockEnvironment().withProperty("management.server.port", "9090"));

  @ParameterizedTest
  @CsvSource({"8080, with SERVER_PORT", "9090, with MANAGEMENT_SERVER_PORT"})
  void namesTheSettingThatChoosesAnotherPort(int port, String cure) {
    assertThat(analyzer.analyze(new PortInUseException(port)).getDescription())
        .contains("port " + port)
        .contains(cure);
  }
}
