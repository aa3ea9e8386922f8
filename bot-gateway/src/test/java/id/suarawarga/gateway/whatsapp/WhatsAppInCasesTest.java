package id.suarawarga.gateway.whatsapp;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.engine.message.Content.Contact;
import id.suarawarga.engine.message.Content.FormReply;
import id.suarawarga.engine.message.Content.IdentityChanged;
import id.suarawarga.engine.message.Content.Location;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.engine.message.Content.Unsupported;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.whatsapp.Translation.Ignored;
import id.suarawarga.gateway.whatsapp.Translation.Received;
import id.suarawarga.gateway.whatsapp.Translation.Reported;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What each inbound case means. A typed answer is text here: what it stands for, the engine knows,
 * and that a second delivery, a second form or a forged reply has no effect. The name of a sender
 * and the advertisement they came from are not kept.
 */
class WhatsAppInCasesTest {

  private static final FormReply FORM =
      new FormReply(
          "3f9a.kX7",
          Map.ofEntries(
              entry("q1", "4"),
              entry("q2", "3"),
              entry("q3", "4"),
              entry("q4", "2"),
              entry("q5", "3"),
              entry("q6", "4"),
              entry("q7", "4"),
              entry("q8", "3"),
              entry("q9", "1"),
              entry("saran", "Tambah kursi \"tunggu\"")));

  private static final Map<String, List<Object>> MEANING =
      Map.ofEntries(
          entry("WI-05", List.of(new Text("Selokan mampet 😡 — <b>tolong</b> é"))),
          entry("WI-10", List.of(new Text("Mau isi survei"))),
          entry("WI-12", List.of(new Text("satu"), new Text("dua"))),
          entry("WI-14", List.of(new Text("x"))),
          entry("WI-16", List.of(new Text("A"), new Text("B"))),
          entry("WI-18", List.of(new IdentityChanged(List.of(address("ID.888"))))),
          entry("WI-21", List.of(new Choice("3f9a:q1:4", "wamid.OUT1"))),
          entry("WI-23", List.of(new Choice("zzzz:q9:99' OR 1=1", "wamid.OUT1"))),
          entry("WI-25", List.of(new Text(" sangat mudah"))),
          entry("WI-27", List.of(FORM, FORM)),
          entry("WI-30", List.of(photo("900000000000001", "Jalan berlubang"))),
          entry("WI-32", List.of(photo("900000000000003", "Pohon tumbang"))),
          entry(
              "WI-34",
              List.of(
                  file(
                      Kind.DOCUMENT,
                      "900000000000005",
                      "surat édaran.pdf",
                      "application/pdf",
                      null))),
          entry("WI-36", List.of(file(Kind.STICKER, "900000000000007", null, "image/webp", null))),
          entry(
              "WI-38",
              List.of(new Location(-7.2458, 112.7378, null, "Balai Kota", "Jl. Taman Surya 1"))),
          entry("WI-40", List.of(new Contact("+6281200000099", false))),
          entry(
              "WI-42",
              List.of(
                  new Text("ini jawabannya"), new Text("terusan"), new Text("Halo dari iklan"))),
          entry("WI-44", List.of(new Unsupported("hologram"))),
          entry("WI-46", List.of(new Ignored("group"))),
          entry(
              "WI-48",
              List.of(
                  new Ignored("user_preferences"), new Ignored("message_template_status_update"))),
          entry("WI-50", List.of(new Text("1"), new Text("2"), new Text("3"))),
          entry("WI-52", List.of(new Text("dobel"), new Text("dobel"), new Text("dobel"))),
          entry("WI-54", List.of(photo("900000000000011", null), photo("900000000000012", null))),
          entry("WI-56", List.of(new Text("telat"))),
          entry(
              "WI-71",
              List.of(
                  status("OUT1", WhatsAppStatus.Kind.READ, 9),
                  status("OUT1", WhatsAppStatus.Kind.DELIVERED, 6),
                  status("OUT1", WhatsAppStatus.Kind.SENT, 5))),
          entry("WI-73", List.of(status("EARLY", WhatsAppStatus.Kind.SENT, 5))),
          entry("WI-75", List.of(status("OUT1", WhatsAppStatus.Kind.FAILED, 5, 131026))),
          entry("WI-77", List.of(new Ignored("status"), new Ignored("status"))),
          entry("WI-79", List.of(status("OUT1", WhatsAppStatus.Kind.DELIVERED, 5))));

  /** In WhatsAppWebhookTest. */
  private static final Set<String> TRANSPORT = Set.of("WI-01", "WI-03", "WI-07", "WI-58", "WI-60");

  private final WhatsAppTranslator translator = new WhatsAppTranslator(TestNumber.ACCOUNT);

  @ParameterizedTest
  @MethodSource("rows")
  void aDeliveryMeans(InboundCase row) {
    assertThat(translations(row).map(WhatsAppInCasesTest::meaning))
        .containsExactlyElementsOf(MEANING.get(row.id()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsEnvelopeIsKept(InboundCase row) {
    List<InboundMessage> messages =
        translations(row)
            .flatMap(it -> it instanceof Received(var message) ? Stream.of(message) : null)
            .toList();
    for (int i = 0; i < Math.min(row.events().size(), messages.size()); i++) {
      assertEnvelope(messages.get(i), row.events().get(i));
    }
  }

  private static void assertEnvelope(InboundMessage message, JsonNode event) {
    assertThat(message.from()).isEqualTo(address(event.path("user").stringValue()));
    assertThat(message.aliases())
        .isEqualTo(
            event.path("phone").isString()
                ? List.of(address(event.path("phone").stringValue().substring(1)))
                : List.of());
    assertThat(message.externalId()).startsWith("wamid.");
    if (event.has("external_id")) {
      assertThat(message.externalId()).isEqualTo(event.path("external_id").stringValue());
    }
    assertThat(message.sentAt())
        .isEqualTo(
            Instant.ofEpochSecond(event.path("at").asLong(message.sentAt().getEpochSecond())));
  }

  @Test
  void everyCaseIsARowHereOrATransportTest() {
    assertThat(InboundCase.all().stream().map(InboundCase::id))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(MEANING.keySet().stream(), TRANSPORT.stream()).toList());
  }

  static List<InboundCase> rows() {
    return InboundCase.all().stream().filter(row -> MEANING.containsKey(row.id())).toList();
  }

  private Stream<Translation> translations(InboundCase row) {
    return row.bodies().stream()
        .map(WhatsAppObject::parse)
        .flatMap(delivery -> translator.elements(delivery).stream())
        .map(translator::translate);
  }

  private static Object meaning(Translation translation) {
    return switch (translation) {
      case Received(var message) -> message.content();
      case Reported(var status) -> status;
      default -> translation;
    };
  }

  private static Address address(String user) {
    return new Address(TestNumber.ACCOUNT, user);
  }

  private static Content photo(String id, String caption) {
    return file(Kind.PHOTO, id, null, "image/jpeg", caption);
  }

  private static Content file(Kind kind, String id, String name, String mime, String caption) {
    return new Attachment(kind, id, name, mime, null, caption, null, false);
  }

  private static WhatsAppStatus status(
      String id, WhatsAppStatus.Kind kind, int second, Integer... errors) {
    Instant at = Instant.ofEpochSecond(1_788_000_000L + second);
    return new WhatsAppStatus("wamid." + id, kind, at, null, List.of(errors), null);
  }
}
