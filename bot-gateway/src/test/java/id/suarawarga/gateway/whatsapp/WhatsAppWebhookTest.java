package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.testing.RecordingIntake;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class WhatsAppWebhookTest {

  private static final String SECOND_SECRET = "fake-app-secret-0002";
  private static final WhatsAppSettings SETTINGS =
      new WhatsAppSettings(
          "300000000000001",
          "EAAG-a-token-for-tests",
          SECOND_SECRET + "," + MetaDelivery.SECRET,
          "fake-verify-token",
          "",
          "",
          null,
          null,
          "");

  private final RecordingIntake intake = new RecordingIntake();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  @DisplayName("WI-01 the challenge comes back as it is")
  void verification() throws Exception {
    MockHttpServletResponse answer = verify(InboundCase.named("WI-01").query());

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).isEqualTo("1158201444");
    assertThat(answer.getContentType()).startsWith("text/plain");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hub.mode=subscribe&hub.challenge=1",
        "hub.mode=subscribe&hub.challenge=1&hub.verify_token=fake",
        "hub.challenge=1&hub.verify_token=fake-verify-token",
        "hub.mode=unsubscribe&hub.challenge=%3Cscript%3E&hub.verify_token=fake-verify-token"
      })
  @DisplayName("WI-03 whoever does not know the token, or wants something else, is refused")
  void wrongVerification(String query) throws Exception {
    MockHttpServletResponse answer = verify(query);

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getContentAsString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("id.suarawarga.gateway.whatsapp.WhatsAppInCasesTest#rows")
  void eachCaseIsTaken(InboundCase row) throws Exception {
    for (byte[] body : row.bodies()) {
      assertThat(call(body).getStatus()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("WI-05 the signature is that of the bytes, not of the JSON in them")
  void signatureOfTheBytes() throws Exception {
    InboundCase row = InboundCase.named("WI-05");
    String signature = row.header("X-Hub-Signature-256");
    byte[] again = WhatsAppObject.parse(row.body()).json().toString().getBytes(UTF_8);

    assertThat(call(row.body(), signature).getStatus()).isEqualTo(200);
    assertThat(call(again, signature).getStatus()).isEqualTo(401);
  }

  @Test
  void bothSecretsAreKnownWhileOneIsReplacedAndNoOther() throws Exception {
    byte[] body = MetaDelivery.said("\"type\":\"text\",\"text\":{\"body\":\"1\"}");

    assertThat(call(body, MetaDelivery.signature(body, SECOND_SECRET)).getStatus()).isEqualTo(200);
    assertThat(call(body, MetaDelivery.signature(body, "another-secret")).getStatus())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "sha256=",
        "sha1=0000000000000000000000000000000000000000",
        "sha256=A97B3E27",
        "sha256=0000000000000000000000000000000000000000000000000000000000000000"
      })
  @DisplayName("WI-07 a missing or wrong signature is refused without a word")
  void wrongSignature(@Nullable String signature) throws Exception {
    MockHttpServletResponse answer = call(InboundCase.named("WI-07").body(), signature);

    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getContentAsString()).isEmpty();
    assertThat(intake.deliveries()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"object\":\"whatsapp_business_account\",\"entry\":["})
  @DisplayName("WI-58 what can't be parsed is taken and counted")
  void brokenJson(String body) throws Exception {
    assertThat(call(body.getBytes(UTF_8)).getStatus()).isEqualTo(200);
    assertThat(counted("unreadable", "unreadable")).isEqualTo(1);
  }

  @Test
  @DisplayName("WI-60 while the store is down it says 503; the redelivery is taken")
  void storeDown() throws Exception {
    byte[] body = InboundCase.named("WI-60").body();
    intake.away = true;
    MockHttpServletResponse refused = call(body);
    intake.away = false;

    assertThat(refused.getStatus()).isEqualTo(503);
    assertThat(refused.getHeader("Retry-After")).isNotNull();
    assertThat(call(body).getStatus()).isEqualTo(200);
    assertThat(intake.contents()).containsExactly(new Text("jangan hilang"));
  }

  private double counted(String outcome, String kind) {
    return meters.counter("suara.whatsapp.elements", "outcome", outcome, "kind", kind).count();
  }

  private MockMvc web() {
    WhatsAppTranslator translator = new WhatsAppTranslator(SETTINGS.account());
    WhatsAppDeliveries deliveries =
        new WhatsAppDeliveries(translator, intake, _ -> {}, _ -> {}, meters);
    return standaloneSetup(new WhatsAppWebhook(SETTINGS, deliveries)).build();
  }

  private MockHttpServletResponse verify(String query) throws Exception {
    URI uri = URI.create(WhatsAppWebhook.PATH + "?" + query);
    return web().perform(get(uri)).andReturn().getResponse();
  }

  private MockHttpServletResponse call(byte[] body) throws Exception {
    return call(body, MetaDelivery.signature(body, MetaDelivery.SECRET));
  }

  private MockHttpServletResponse call(byte[] body, @Nullable String signature) throws Exception {
    var request = post(WhatsAppWebhook.PATH).contentType("application/json").content(body);
    if (signature != null) {
      request.header(WhatsAppWebhook.SIGNATURE_HEADER, signature);
    }
    return web().perform(request).andReturn().getResponse();
  }
}
