package id.suarawarga.gateway.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OnceOnlyHttpTest {

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @ParameterizedTest
  @MethodSource("answersThatOkHttpFollowsUp")
  void aPostIsPutOnTheWireOnce(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(post("/first").willReturn(aResponse().withStatus(200)));
    SERVER.stubFor(post("/send").willReturn(answer));
    OkHttpClient client = OnceOnlyHttp.client(HttpUrl.get(SERVER.baseUrl()), Map.of());

    send(client, "/first"); // so that a connection stands in the pool
    send(client, "/send");

    SERVER.verify(1, postRequestedFor(urlEqualTo("/send")));
  }

  static Stream<ResponseDefinitionBuilder> answersThatOkHttpFollowsUp() {
    return Stream.of(
        aResponse().withStatus(503).withHeader("Retry-After", "0"),
        aResponse().withStatus(408),
        aResponse().withStatus(307).withHeader("Location", "/send"),
        aResponse().withFault(Fault.EMPTY_RESPONSE),
        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
  }

  @Test
  void onlyWhereNoConnectionCameAboutItIsCertainThatNothingLeft() {
    assertThat(OnceOnlyHttp.neverLeft(new SocketTimeoutException("Connect timed out"))).isTrue();
    assertThat(OnceOnlyHttp.neverLeft(new SocketTimeoutException("timeout"))).isFalse();
    assertThat(OnceOnlyHttp.neverLeft(new SSLHandshakeException("no trust"))).isTrue();
    assertThat(OnceOnlyHttp.neverLeft(new SSLException("closed"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.telegram.org, http://proxy.example:3128, '', http://proxy.example:3128/",
    "https://api.telegram.org, proxy.example:3128, internal.example, http://proxy.example:3128/",
    "https://api.telegram.org, http://proxy.example:3128, '.telegram.org, other', ",
    "https://api.telegram.org, http://proxy.example:3128, *, ",
    "https://api.telegram.org, '', '', ",
    "http://127.0.0.1:9000, http://proxy.example:3128, '', "
  })
  void theProxyOfTheEnvironmentIsHonoured(String server, String proxy, String except, String used) {
    Map<String, String> environment = Map.of("HTTPS_PROXY", proxy, "no_proxy", except);

    assertThat(OnceOnlyHttp.proxy(HttpUrl.get(server), environment))
        .isEqualTo(used == null ? null : HttpUrl.get(used));
  }

  @Test
  void aProxyThatIsNoAddressStopsTheStart() {
    assertThatThrownBy(
            () ->
                OnceOnlyHttp.proxy(
                    HttpUrl.get("https://api.telegram.org"), Map.of("HTTPS_PROXY", "http://:x")))
        .hasMessageContaining("HTTPS_PROXY");
  }

  private static void send(OkHttpClient client, String path) {
    HttpUrl url = HttpUrl.get(SERVER.baseUrl()).resolve(path);
    RequestBody body = RequestBody.create(new byte[] {1});
    try (var response =
        client.newCall(new Request.Builder().url(url).post(body).build()).execute()) {
      response.code();
    } catch (IOException _) {
      // a fault of the case
    }
  }
}
