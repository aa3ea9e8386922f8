package id.suarawarga.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ChannelRequestsUnobservedTest {

  @ParameterizedTest
  @CsvSource({
    "/webhooks/telegram, false",
    "/chat/conversations, false",
    "/api/periods, true",
    "/actuator/health, true",
  })
  void springMeasuresOnlyWhatResidentsDoNotSend(String path, boolean measured) {
    var context =
        new ServerRequestObservationContext(
            new MockHttpServletRequest("POST", path), new MockHttpServletResponse());
    assertThat(new ChannelRequestsUnobserved().test("http.server.requests", context))
        .isEqualTo(measured);
  }
}
