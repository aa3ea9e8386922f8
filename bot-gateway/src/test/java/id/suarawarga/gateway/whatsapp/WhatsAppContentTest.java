package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.engine.message.Content.Contact;
import id.suarawarga.engine.message.Content.FormReply;
import id.suarawarga.engine.message.Content.Location;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.engine.message.Content.Unsupported;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.whatsapp.Translation.Received;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages say in shapes that the worked cases leave out. */
class WhatsAppContentTest {

  @Test
  void aButtonIsAChoice() {
    assertThat(
            content(
                """
                "type":"interactive","context":{"id":"wamid.OUT1"},
                "interactive":{"type":"button_reply","button_reply":{"id":"3f9a:CONSENT:Y"}}
                """))
        .isEqualTo(new Choice("3f9a:CONSENT:Y", "wamid.OUT1"));
  }

  @Test
  void aReplyThatCanNotBeAnOptionOfOursIsAChoiceOfNone() {
    assertThat(
            content(
                """
                "type":"interactive",
                "interactive":{"type":"list_reply","list_reply":{"id":"%s"}}
                """
                    .formatted("x".repeat(65))))
        .isEqualTo(new Choice(WhatsAppContent.IMPOSSIBLE_OPTION, null));
  }

  @Test
  void aTemplateButtonIsAChoiceIfWeGaveItAPayload() {
    assertThat(content("\"type\":\"button\",\"button\":{\"payload\":\"r:GO:1\",\"text\":\"Ya\"}"))
        .isEqualTo(new Choice("r:GO:1", null));
    assertThat(content("\"type\":\"button\",\"button\":{\"payload\":\"Ya\",\"text\":\"Ya\"}"))
        .isEqualTo(new Text("Ya"));
  }

  @Test
  void aVoiceMessageKeepsMetasId() {
    assertThat(content("\"type\":\"audio\",\"audio\":{\"id\":\"91\",\"voice\":true}"))
        .isEqualTo(
            new Attachment(Attachment.Kind.VOICE, "91", null, null, null, null, null, false));
  }

  @Test
  void aPlaceIsNumbersOrText() {
    assertThat(
            content("\"type\":\"location\",\"location\":{\"latitude\":-7.5,\"longitude\":\"110\"}"))
        .isEqualTo(new Location(-7.5, 110, null, null, null));
    assertThat(content("\"type\":\"location\",\"location\":{\"latitude\":\"north\"}"))
        .isEqualTo(new Unsupported("location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"phones\":[{\"phone\":\"+62 812-0000-0001\"}]}",
        "{\"phones\":[{\"phone\":\"0899\",\"wa_id\":\"6281200000001\"}]}",
        "{\"origin\":\"contact_request\",\"phones\":[{\"phone\":\"081200000001\"}]}"
      })
  void aNumberIsOnesOwnIfMetaKnowsItAsThatOrAskedForIt(String card) {
    assertThat(content("\"type\":\"contacts\",\"contacts\":[" + card + "]"))
        .isEqualTo(new Contact("+6281200000001", true));
  }

  @Test
  void aFormIsReadWhateverComesInIt() {
    assertThat(form("{\"flow_token\":\"3f9a\",\"a\":4,\"b\":[1],\"c\":null,\"wa_flow\":{}}"))
        .isEqualTo(new FormReply("3f9a", Map.of("a", "4", "b", "[1]")));
    assertThat(form("{\"a\":\"x\\u0000\\ud800y\"}"))
        .isEqualTo(new FormReply("", Map.of("a", "xy")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"{\\\"q1\\\": \"", "\"\"", "7", "[]", "\"{\\\"a\\\":1,\\\"a\\\":2}\""})
  void aFormThatIsNoneHasNoToken(String response) {
    assertThat(form(response)).isEqualTo(new FormReply("", Map.of()));
  }

  @Test
  void whatMetaCanNotShowIsNamed() {
    assertThat(content("\"type\":\"unsupported\",\"unsupported\":{\"type\":\"poll\"}"))
        .isEqualTo(new Unsupported("poll"));
    assertThat(content("\"type\":\"unknown\",\"errors\":[{\"code\":131051}]"))
        .isEqualTo(new Unsupported("unknown"));
    assertThat(content("\"text\":{\"body\":\"x\"}")).isEqualTo(new Unsupported("other"));
    assertThat(content("\"type\":\"text\",\"text\":7")).isEqualTo(new Unsupported("text"));
  }

  private static Content form(String response) {
    return content(
        """
        "type":"interactive","interactive":{"type":"nfm_reply",
        "nfm_reply":{"name":"flow","body":"Sent","response_json":%s}}
        """
            .formatted(response));
  }

  private static Content content(String rest) {
    WhatsAppTranslator translator = new WhatsAppTranslator(TestNumber.ACCOUNT);
    WhatsAppObject delivery = WhatsAppObject.parse(MetaDelivery.said(rest));
    Received received = (Received) translator.translate(translator.elements(delivery).getFirst());
    return received.message().content();
  }
}
