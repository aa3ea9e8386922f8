package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.testing.FakeGraphApi;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What goes with the words, and the words that we add. */
class WhatsAppExtraTest {

  private static final Option SKIP = Option.move("3f9a:PLACE:skip", "Lewati");

  private final FakeGraphApi fake = FakeGraphApi.start();
  private final WhatsAppChannel channel = TestNumber.channel(fake);

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void aPlaceIsAskedForWithAButtonAndOptionsAreTyped() {
    JsonNode sent = send(asking("Di mana?", SKIP).with(new Extra.PlaceRequest()));

    assertThat(sent.at("/interactive/type").asString("")).isEqualTo("location_request_message");
    assertThat(sent.at("/interactive/body/text").asString(""))
        .isEqualTo("Di mana?\n\nAtau ketik: Lewati");
  }

  @Test
  void aLinkIsAButtonWithAShortLabel() {
    JsonNode sent =
        send(
            asking("Baca.").with(new Extra.Link("Buka halaman laporan Anda", "https://a.example")));

    assertThat(sent.at("/interactive/action/parameters/display_text").asString(""))
        .isEqualTo("Buka halaman…");
    assertThat(sent.at("/interactive/action/parameters/url").asString(""))
        .isEqualTo("https://a.example");
  }

  @Test
  void wordsThatAreTooLongForACaptionGoAhead() {
    var picture = new Extra.File(Extra.File.Kind.IMAGE, "900000000000050", null);
    fake.uploads().keep("900000000000050", "image/jpeg");
    JsonNode sent = send(asking("Kalimat panjang. ".repeat(100).strip()).with(picture));

    assertThat(fake.requests()).hasSize(2);
    assertThat(sent.at("/image/caption").asString("")).hasSizeBetween(1, 1_024);
  }

  @Test
  void theWordsAroundAListAreInTheLanguageOfTheResident() {
    Option[] answers = new Option[12];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = Option.answer("3f9a:UNIT:" + i, "Unit " + i);
    }
    JsonNode sent = send(asking("Which?", answers).in("en"));

    assertThat(sent.at("/interactive/action/button").asString("")).isEqualTo("Choose an answer");
    assertThat(sent.at("/interactive/body/text").asString(""))
        .contains("Other answers, type the number:\n11. Unit 10");
  }

  private JsonNode send(OutboundMessage message) {
    assertThat(channel.send(7, message, 1)).isInstanceOf(Sent.class);
    return fake.requests().getLast();
  }

  private static OutboundMessage asking(String text, Option... options) {
    return new OutboundMessage(TestNumber.SITI, text, null, List.of(options), null);
  }
}
