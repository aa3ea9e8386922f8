package id.suarawarga.gateway.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import id.suarawarga.engine.file.FileFault;
import id.suarawarga.gateway.media.Download;
import id.suarawarga.gateway.media.Download.Fetched;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Downloads;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppMediaTest {

  private static final String TOKEN = "a-token-for-tests";
  private static final String MEDIA_ID = "1037543291543636";
  private static final String HEX =
      "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73"; // of "content"
  private static final String BASE64 = "7XACtDnprIRfIjV9giusFERzD722AW0+yUMil7nsn3M=";

  @RegisterExtension static final WireMockExtension META = WireMockExtension.newInstance().build();

  @RegisterExtension
  static final WireMockExtension VICTIM = WireMockExtension.newInstance().build();

  @ParameterizedTest
  @ValueSource(strings = {HEX, BASE64, ""})
  void aFileIsFetchedByItsIdAndComparedWithItsSum(String sum) {
    describe(META.baseUrl() + "/file", sum, "\"7\"");
    META.stubFor(get("/file").willReturn(ok("content")));

    assertThat(fetch()).isInstanceOf(Fetched.class);
    META.verify(
        getRequestedFor(urlEqualTo("/file"))
            .withHeader("Authorization", equalTo("Bearer " + TOKEN)));
  }

  @Test
  void aFileThatIsNotTheOneDescribedIsFetchedAgain() {
    describe(META.baseUrl() + "/file", HEX, "7");
    META.stubFor(get("/file").willReturn(ok("conTent")));

    assertThat(fetch()).isEqualTo(Download.retry());
  }

  @Test
  void ofALinkThatHasRunOutANewOneIsAskedForButAnIdThatHasIsGone() {
    describe(META.baseUrl() + "/file", HEX, "7");
    META.stubFor(get("/file").willReturn(notFound()));
    assertThat(fetch()).isEqualTo(Download.retry());

    META.stubFor(get(urlPathEqualTo("/v25.0/" + MEDIA_ID)).willReturn(status(400)));
    assertThat(fetch()).isEqualTo(new Gone());
  }

  @Test
  void aFileThatSaysThatItIsTooBigIsNotFetched() {
    describe(META.baseUrl() + "/file", HEX, "101");

    assertThat(fetch()).isEqualTo(new Refused(FileFault.TOO_BIG));
    META.verify(0, getRequestedFor(urlEqualTo("/file")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/x",
        "http://localhost:%d/x",
        "http://169.254.169.254/latest/meta-data/",
        "https://lookaside.fbsbx.com.attacker.example/x",
        "http://lookaside.fbsbx.com/x",
        "file:///etc/passwd",
        ""
      })
  void theTokenIsNotShownToALinkThatLeadsElsewhere(String link) {
    describe(link.formatted(VICTIM.getPort()), HEX, "7");

    assertThat(fetch()).isEqualTo(new Refused(FileFault.FORBIDDEN_SOURCE));
    VICTIM.verify(0, getRequestedFor(anyUrl()));
  }

  @Test
  void anAnswerThatIsNoDescriptionIsAskedForAgain() {
    META.stubFor(get(urlPathEqualTo("/v25.0/" + MEDIA_ID)).willReturn(ok("<html>")));

    assertThat(fetch()).isEqualTo(Download.retry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "https://lookaside.fbsbx.com", "[::1]", "localhost", "*"})
  void aSettingThatIsNoHostNameStopsTheStart(String host) {
    assertThatThrownBy(() -> WhatsAppMedia.hosts(Set.of(host)))
        .hasMessageContaining("SUARA_WHATSAPP_MEDIA_HOSTS");
  }

  private static void describe(String url, String sum, String size) {
    String json = "{\"url\":\"%s\",\"sha256\":\"%s\",\"file_size\":%s}".formatted(url, sum, size);
    META.stubFor(get(urlPathEqualTo("/v25.0/" + MEDIA_ID)).willReturn(okJson(json)));
  }

  private static Download fetch() {
    HttpUrl server = HttpUrl.get(META.baseUrl());
    Downloads downloads = new Downloads(server, Set.of("lookaside.fbsbx.com"), Map.of());
    return new WhatsAppMedia(settings(META.baseUrl()), downloads, 100).fetch(MEDIA_ID);
  }

  private static WhatsAppSettings settings(String url) {
    return new WhatsAppSettings(
        "300000000000001", TOKEN, "app-secret", "verify-token", url, "v25.0", null, null, "80");
  }
}
