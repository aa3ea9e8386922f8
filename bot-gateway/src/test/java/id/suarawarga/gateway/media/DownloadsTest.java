package id.suarawarga.gateway.media;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import id.suarawarga.engine.file.FileFault;
import id.suarawarga.gateway.media.Download.Fetched;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Download.Retry;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {

  private static final Refused FORBIDDEN = new Refused(FileFault.FORBIDDEN_SOURCE);
  private static final long LIMIT = 100;

  @RegisterExtension static final WireMockExtension API = WireMockExtension.newInstance().build();

  /** Another server on this machine: what an attacker would like us to call. */
  @RegisterExtension
  static final WireMockExtension VICTIM = WireMockExtension.newInstance().build();

  @Test
  void aFileOfTheConfiguredApiIsFetchedWithTheToken() {
    API.stubFor(get("/file").willReturn(ok("content")));

    assertThat(fetch("/file")).isInstanceOfSatisfying(Fetched.class, DownloadsTest::isContent);
    API.verify(
        getRequestedFor(urlEqualTo("/file")).withHeader("Authorization", equalTo("Bearer secret")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/x",
        "http://localhost:%d/x",
        "http://[::1]:%d/x",
        "http://2130706433:%d/x",
        "http://0x7f.1:%d/x",
        "https://127.0.0.1:%d/x",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/x",
        "https://192.168.1.1/x",
        "http://media.example/x",
        "https://media.example:8443/x",
        "https://media.example.attacker.example/x",
        "https://attacker.example/?https://media.example/",
        "https://user:pass@media.example/x"
      })
  void nothingIsSentToAPlaceThatIsNotOnTheList(String url) {
    HttpUrl place = HttpUrl.get(url.formatted(VICTIM.getPort()));

    assertThat(downloads(Dns.SYSTEM).get(place, "secret", LIMIT)).isEqualTo(FORBIDDEN);
    VICTIM.verify(0, getRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/x",
        "//127.0.0.1:%d/x",
        "file:///etc/passwd",
        "ftp://media.example/x",
        "gopher://127.0.0.1:%d/x",
        "data:text/html,x",
        "http://169.254.169.254/",
        ""
      })
  void aRedirectIsHeldAgainstTheListAsTheFirstUrlWas(String location) {
    API.stubFor(get("/moved").willReturn(temporaryRedirect(location.formatted(VICTIM.getPort()))));

    assertThat(fetch("/moved")).isEqualTo(FORBIDDEN);
    VICTIM.verify(0, getRequestedFor(anyUrl()));
  }

  @Test
  void aRedirectWithinTheApiIsFollowedAndKeepsTheToken() {
    API.stubFor(get("/moved").willReturn(temporaryRedirect("/file")));
    API.stubFor(
        get("/file")
            .withHeader("Authorization", equalTo("Bearer secret"))
            .willReturn(ok("content")));

    assertThat(fetch("/moved")).isInstanceOf(Fetched.class);
  }

  @Test
  void redirectsInACircleEnd() {
    API.stubFor(get("/circle").willReturn(temporaryRedirect("/circle")));

    assertThat(fetch("/circle")).isEqualTo(FORBIDDEN);
    API.verify(4, getRequestedFor(urlEqualTo("/circle")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "172.20.0.1",
        "192.168.0.1",
        "::1",
        "fd00:ec2::254"
      })
  void aNameOfTheListThatMeansAPrivateAddressIsNotCalled(String address) {
    Dns lying = _ -> List.of(InetAddress.getByName("203.0.114.1"), InetAddress.getByName(address));
    HttpUrl url = HttpUrl.get("https://media.example/x");

    assertThat(downloads(lying).get(url, "secret", LIMIT)).isEqualTo(FORBIDDEN);
  }

  @Test
  void theAddressThatWasCheckedIsTheOneConnectedTo() {
    API.stubFor(get("/file").willReturn(ok("content")));
    HttpUrl api = HttpUrl.get("http://api.example:" + API.getPort());
    Dns own = _ -> List.of(InetAddress.getLoopbackAddress());

    Downloads downloads = new Downloads(api, Set.of(), Map.of(), own);

    assertThat(downloads.get(api.resolve("/file"), null, LIMIT)).isInstanceOf(Fetched.class);
    API.verify(getRequestedFor(urlEqualTo("/file")).withHeader("Authorization", absent()));
  }

  @Test
  void aFileIsReadNoFurtherThanTheLimit() {
    String large = "x".repeat(101);
    API.stubFor(get("/told").willReturn(ok(large)));
    API.stubFor(get("/untold").willReturn(ok(large).withChunkedDribbleDelay(2, 1)));
    API.stubFor(get("/just").willReturn(ok("x".repeat(100))));

    assertThat(fetch("/told")).isEqualTo(new Refused(FileFault.TOO_BIG));
    assertThat(fetch("/untold")).isEqualTo(new Refused(FileFault.TOO_BIG));
    assertThat(fetch("/just")).isInstanceOf(Fetched.class);
  }

  @Test
  void whatMayPassIsTriedAgainAndWhatIsGoneIsGone() {
    assertThat(answered(aResponse().withStatus(500))).isEqualTo(Download.retry());
    assertThat(answered(aResponse().withStatus(401))).isEqualTo(Download.retry());
    assertThat(answered(aResponse().withStatus(429).withHeader("Retry-After", "7")))
        .isEqualTo(new Retry(Duration.ofSeconds(7)));
    assertThat(answered(aResponse().withFault(Fault.EMPTY_RESPONSE))).isEqualTo(Download.retry());
    assertThat(answered(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)))
        .isEqualTo(Download.retry());
    assertThat(answered(aResponse().withStatus(404))).isEqualTo(new Gone());
  }

  private static Download answered(ResponseDefinitionBuilder answer) {
    API.stubFor(get("/answered").willReturn(answer));
    return fetch("/answered");
  }

  private static Download fetch(String path) {
    return downloads(Dns.SYSTEM).get(HttpUrl.get(API.baseUrl() + path), "secret", LIMIT);
  }

  private static Downloads downloads(Dns dns) {
    return new Downloads(HttpUrl.get(API.baseUrl()), Set.of("media.example"), Map.of(), dns);
  }

  private static void isContent(Fetched fetched) {
    assertThat(fetched.content()).asString().isEqualTo("content");
  }
}
