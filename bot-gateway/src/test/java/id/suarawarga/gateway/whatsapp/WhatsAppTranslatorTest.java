package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content.IdentityChanged;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.whatsapp.Translation.Ignored;
import id.suarawarga.gateway.whatsapp.Translation.Received;
import id.suarawarga.gateway.whatsapp.Translation.Reported;
import id.suarawarga.gateway.whatsapp.Translation.Unreadable;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Pricing;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that the worked cases leave out. */
class WhatsAppTranslatorTest {

  private static final Address SITI = address("ID.1234567890123456");

  private final WhatsAppTranslator translator = new WhatsAppTranslator(TestNumber.ACCOUNT);

  @ParameterizedTest
  @ValueSource(strings = {"reaction", "edit", "revoke", "order", "request_welcome"})
  void whatIsNoAnswerIsIgnored(String type) {
    assertThat(translate(MetaDelivery.said("\"type\":\"" + type + "\"")))
        .containsExactly(new Ignored(type));
  }

  @Test
  void aNewNumberComesWithBothIds() {
    Received received =
        (Received)
            translate(
                    MetaDelivery.said(
                        """
                        "type":"system","system":{"type":"user_changed_number","body":"x",
                        "wa_id":"6281200000009","user_id":"ID.888",
                        "previous_user_id":"ID.1234567890123456"}
                        """))
                .getFirst();

    assertThat(received.message().from()).isEqualTo(SITI);
    assertThat(received.message().aliases()).containsExactly(address("6281200000001"));
    assertThat(received.message().content())
        .isEqualTo(new IdentityChanged(List.of(address("ID.888"), address("6281200000009"))));
  }

  @Test
  void aNewIdIsNoAliasOfTheOldOne() {
    InboundMessage message =
        message(
            """
            "type":"system","system":{"type":"user_changed_user_id","wa_id":"6281200000001",
            "user_id":"ID.1234567890123456","previous_user_id":"ID.777"}
            """);

    assertThat(message.from()).isEqualTo(address("ID.777"));
    assertThat(message.aliases()).isEmpty();
    assertThat(message.content())
        .isEqualTo(new IdentityChanged(List.of(SITI, address("6281200000001"))));
  }

  @Test
  void anotherNoteOfMetaIsIgnored() {
    assertThat(translate(MetaDelivery.said("\"type\":\"system\",\"system\":{\"type\":\"new\"}")))
        .containsExactly(new Ignored("system"));
  }

  @Test
  void aSenderIsCompletedByTheContactWithTheSameNumberOrId() {
    byte[] delivery =
        MetaDelivery.of(
            """
            "contacts":[{"wa_id":"6289","user_id":"ID.9"},
                        {"wa_id":"6281200000001","user_id":"ID.1234567890123456"}],
            "messages":[{"from":"6281200000001","id":"a","type":"text","text":{"body":"1"}},
              {"from_user_id":"ID.1234567890123456","id":"b","type":"text","text":{"body":"2"}},
              {"from":"+6277000","id":"c","type":"text","text":{"body":"3"}}]
            """);

    assertThat(translate(delivery).stream().map(it -> ((Received) it).message()))
        .extracting(InboundMessage::from, InboundMessage::aliases)
        .containsExactly(
            tuple(SITI, List.of(address("6281200000001"))),
            tuple(SITI, List.of(address("6281200000001"))),
            tuple(address("6277000"), List.of()));
  }

  @Test
  void whatBelongsToAnotherNumberIsCounted() {
    byte[] delivery =
        MetaDelivery.changed("messages", "300000000000002", "\"messages\":[{\"id\":\"x\"}]");

    assertThat(translate(delivery)).containsExactly(new Ignored("other_number"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"errors", "user_actions"})
  void whatHoldsNoMessageIsCounted(String kind) {
    assertThat(translate(MetaDelivery.of("\"" + kind + "\":[{\"code\":131052}]")))
        .containsExactly(new Ignored(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"entry\":7}",
        "{\"entry\":[{\"changes\":{}}]}",
        "{\"entry\":[{\"changes\":[]}]}"
      })
  void anEnvelopeWithNothingInItIsCounted(String body) {
    assertThat(translate(body.getBytes(UTF_8))).containsExactly(new Ignored("empty"));
  }

  @Test
  void elementsOfStrangeShapesHarmNoOther() {
    byte[] delivery =
        MetaDelivery.of(
            """
            "contacts":"x","statuses":[null,{"id":"wamid.OUT1"}],
            "messages":["x",{"id":7},{"id":"m","type":"text","text":{"body":"?"}},
              {"from":"6281200000001","id":"wamid.IN2","type":"text","text":{"body":"ada"}}]
            """);

    assertThat(translate(delivery).stream().map(WhatsAppTranslatorTest::brief))
        .containsExactly(
            new Unreadable(),
            new Unreadable(),
            new Ignored("nobody"),
            new Text("ada"),
            new Unreadable(),
            new Unreadable());
  }

  @Test
  void aStatusKeepsWhatWeSentWithItAndItsPrice() {
    byte[] delivery =
        MetaDelivery.of(
            """
            "statuses":[{"id":"wamid.OUT1","status":"sent","timestamp":1788000005,
              "biz_opaque_callback_data":"4711","errors":[{"code":"131026"},{"title":"?"}],
              "pricing":{"billable":true,"pricing_model":"PMP","type":"regular",
                "category":"service"}}]
            """);

    assertThat(translate(delivery))
        .containsExactly(
            new Reported(
                new WhatsAppStatus(
                    "wamid.OUT1",
                    WhatsAppStatus.Kind.SENT,
                    Instant.ofEpochSecond(1_788_000_005),
                    "4711",
                    List.of(131026),
                    new Pricing(true, "service", "regular", "PMP"))));
  }

  private List<Translation> translate(byte[] delivery) {
    return translator.elements(WhatsAppObject.parse(delivery)).stream()
        .map(translator::translate)
        .toList();
  }

  private InboundMessage message(String rest) {
    return ((Received) translate(MetaDelivery.said(rest)).getFirst()).message();
  }

  private static Object brief(Translation translation) {
    return translation instanceof Received(var message) ? message.content() : translation;
  }

  private static Address address(String user) {
    return new Address(TestNumber.ACCOUNT, user);
  }
}
