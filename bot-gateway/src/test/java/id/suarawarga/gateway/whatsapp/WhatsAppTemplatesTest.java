package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.FormLetter;
import id.suarawarga.engine.message.FormLetter.Kind;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Silent;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.whatsapp.WindowSettings.Template;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What may be said to somebody who has been silent for a day. */
class WhatsAppTemplatesTest {

  private static final Instant WORD = Instant.parse("2026-11-20T01:00:00Z");
  private static final FormLetter REMINDER = new FormLetter(Kind.REMINDER, List.of("KTP\n  baru"));

  private final FakeGraphApi fake = FakeGraphApi.start();
  private Instant now = WORD.plus(Window.LENGTH);
  private final WhatsAppChannel channel =
      TestNumber.channel(
          TestNumber.api(HttpUrl.get(fake.url()), FakeGraphApi.TOKEN),
          new Window(_ -> Optional.of(WORD), () -> now),
          Map.of(Kind.REMINDER, new Template("suara_pengingat", List.of("id", "en_US"))));

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void anApprovedLetterStandsInPlaceOfFreeWords() {
    assertThat(send("id", REMINDER)).isInstanceOf(Sent.class);

    JsonNode sent = fake.requests().getFirst();
    assertThat(sent.at("/template/name").asString("")).isEqualTo("suara_pengingat");
    assertThat(sent.at("/template/components/0/parameters/0/text").asString(""))
        .isEqualTo("KTP baru");
    assertThat(TestNumber.KEY.verify(sent.at("/biz_opaque_callback_data").asString("")))
        .isEqualTo(new CallbackData(7, null));
  }

  @ParameterizedTest
  @CsvSource({"id, id", "en, en_US", "jv, id"})
  void itIsInTheLanguageOfTheResidentWhereThatIsApproved(String language, String code) {
    send(language, REMINDER);
    assertThat(fake.requests().getFirst().at("/template/language/code").asString(""))
        .isEqualTo(code);
  }

  @Test
  void whatHasNoTemplateWaits() {
    assertThat(send("id", null)).isInstanceOf(Silent.class);
    assertThat(send("id", new FormLetter(Kind.NOTICE, List.of("ADU-1", "Selesai"))))
        .isInstanceOf(Silent.class);
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void whereMetaRefusesFreeWordsTheLetterGoesAtOnce() {
    now = WORD;
    fake.answer(FakeGraphApi.error(400, 131047));

    assertThat(send("id", REMINDER)).isInstanceOf(Sent.class);
    assertThat(fake.requests()).extracting(it -> it.path("type").asString("")).endsWith("template");
  }

  @Test
  void whileTheWindowIsOpenFreeWordsAreSent() {
    now = WORD;
    send("id", REMINDER);
    assertThat(fake.requests()).extracting(it -> it.path("type").asString("")).containsOnly("text");
  }

  private SendResult send(String language, @Nullable FormLetter letter) {
    OutboundMessage message = OutboundMessage.text(TestNumber.SITI, "Halo");
    return channel.send(7, message.in(language).orElse(letter), 1);
  }
}
