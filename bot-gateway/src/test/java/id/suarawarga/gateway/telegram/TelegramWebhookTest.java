package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.gateway.channel.Receipt;
import id.suarawarga.gateway.testing.RecordingIntake;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class TelegramWebhookTest {

  private static final String SECRET = "a-secret-for-tests";

  private final RecordingIntake intake = new RecordingIntake();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MockMvc web = web(SECRET);

  @ParameterizedTest
  @MethodSource("id.suarawarga.gateway.telegram.TelegramCasesTest#rows")
  void eachCaseIsTaken(Case row) throws Exception {
    for (byte[] body : row.bodies()) {
      assertThat(call(SECRET, body).getStatus())
          .isEqualTo(row.json().at("/expect/http_status").asInt());
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "wrong", SECRET + "1"})
  @DisplayName("TI-50 a wrong or missing secret is refused without a word")
  void wrongSecret(@Nullable String given) throws Exception {
    MockHttpServletResponse answer = call(given, Case.named("TI-50").bodies().getFirst());

    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getContentAsString()).isEmpty();
    assertThat(intake.deliveries()).isZero();
  }

  @Test
  void withoutAConfiguredSecretNobodyIsTelegram() throws Exception {
    byte[] body = Case.named("TI-01").bodies().getFirst();

    assertThat(web(null).perform(post(TelegramWebhook.PATH).content(body)).andReturn())
        .extracting(result -> result.getResponse().getStatus())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("TI-52 while the store is down it says 503; the redelivery is taken")
  void storeDown() throws Exception {
    byte[] body = Case.named("TI-52").bodies().getFirst();
    intake.away = true;
    MockHttpServletResponse refused = call(SECRET, body);
    intake.away = false;

    assertThat(refused.getStatus()).isEqualTo(503);
    assertThat(refused.getHeader("Retry-After")).isNotNull();
    assertThat(call(SECRET, body).getStatus()).isEqualTo(200);
    assertThat(intake.contents()).containsExactly(new Text("jangan hilang"));
  }

  @Test
  @DisplayName("TI-37 a second delivery is taken like the first")
  void secondDelivery() throws Exception {
    byte[] body = Case.named("TI-37").bodies().getFirst();

    assertThat(List.of(call(SECRET, body).getStatus(), call(SECRET, body).getStatus()))
        .containsOnly(200);
    assertThat(intake.deliveries()).isEqualTo(2);
    assertThat(intake.contents()).containsExactly(new Text("dobel"));
  }

  @Test
  void aTapIsAnsweredInTheAnswer() throws Exception {
    intake.receipt = new Receipt("Sudah \"dicatat\"");
    MockHttpServletResponse answer = call(SECRET, Case.named("TI-13").bodies().getFirst());

    assertThat(answer.getContentType()).startsWith("application/json");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"method\":\"answerCallbackQuery\",\"callback_query_id\":\"q-d\","
                + "\"text\":\"Sudah \\\"dicatat\\\"\"}");
  }

  @Test
  void aTapThatMeansNothingStopsSpinningToo() throws Exception {
    assertThat(call(SECRET, Case.named("TI-15").bodies().getFirst()).getContentAsString())
        .contains("\"callback_query_id\":\"q-f\"")
        .doesNotContain("text");
  }

  @Test
  void aToastIsCutToWhatTelegramShows() {
    assertThat(new CallbackAnswer("q", "a".repeat(300)).toast()).hasSize(200).endsWith("…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"update_id\":"})
  void whatCanNotBeParsedIsTakenAndCounted(String body) throws Exception {
    assertThat(call(SECRET, body.getBytes(StandardCharsets.UTF_8)).getStatus()).isEqualTo(200);
    assertThat(
            meters
                .counter("suara.telegram.updates", "outcome", "unreadable", "kind", "unreadable")
                .count())
        .isEqualTo(1);
  }

  @Test
  void whatIsIgnoredIsCountedByKind() throws Exception {
    call(SECRET, Case.named("TI-35").bodies().getFirst());

    assertThat(
            meters
                .counter("suara.telegram.updates", "outcome", "ignored", "kind", "subscription")
                .count())
        .isEqualTo(1);
  }

  private MockMvc web(@Nullable String secret) {
    TelegramSettings settings = new TelegramSettings("1234567890:bench", "", "polling", secret, "");
    TelegramTranslator translator = new TelegramTranslator(TestChannel.ACCOUNT);
    TelegramUpdates updates = new TelegramUpdates(translator, intake, meters);
    return standaloneSetup(new TelegramWebhook(settings, updates)).build();
  }

  private MockHttpServletResponse call(@Nullable String secret, byte[] body) throws Exception {
    var request = post(TelegramWebhook.PATH).contentType("application/json").content(body);
    if (secret != null) {
      request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    return web.perform(request).andReturn().getResponse();
  }
}
