package id.suarawarga.gateway.telegram;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.engine.message.Content.Blocked;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.engine.message.Content.Contact;
import id.suarawarga.engine.message.Content.Location;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.telegram.Translation.Ignored;
import id.suarawarga.gateway.telegram.Translation.Received;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each inbound case means. A typed digit, a command or a payload is text here: what it stands
 * for, the engine knows, and that a second tap or a forged one has no effect too.
 */
class TelegramCasesTest {

  private static final Map<String, List<Object>> MEANING =
      Map.ofEntries(
          entry("TI-01", List.of(new Text("Selamat pagi, mau isi survei"))),
          entry("TI-03", List.of(new Text("/start"))),
          entry("TI-05", List.of(new Text("/start <b>halo dunia"))),
          entry("TI-07", List.of(new Text("/foo bar"))),
          entry("TI-09", List.of(new Text("4"))),
          entry("TI-11", List.of(new Choice("3f9a:q1:4", "90"), new Choice("3f9a:q1:4", "90"))),
          entry("TI-13", List.of(new Choice("zzzz:q9:99' OR 1=1", "90"))),
          entry("TI-15", List.of(new Ignored("callback_query", "q-f"))),
          entry("TI-17", List.of(photo("AgAC2y", "Sampah menumpuk"), photo("AgAC3y", null))),
          entry(
              "TI-19",
              List.of(
                  new Attachment(
                      Kind.DOCUMENT,
                      "BQACbig",
                      "video.mp4",
                      "video/mp4",
                      52_428_800L,
                      null,
                      null,
                      true))),
          entry("TI-21", List.of(new Location(-7.257472, 112.752088, 14.5, null, null))),
          entry(
              "TI-23",
              List.of(new Location(-7.2458, 112.7378, null, "Balai Kota", "Jl. Taman Surya 1"))),
          entry("TI-25", List.of(new Contact("+6281200000099", false))),
          entry("TI-27", List.of(new Blocked())),
          entry("TI-29", List.of(new Ignored("group", null))),
          entry("TI-31", List.of(new Ignored("group", null))),
          entry("TI-33", List.of(new Ignored("bot", null))),
          entry("TI-35", List.of(new Ignored("subscription", null))),
          entry("TI-37", List.of(new Text("dobel"))),
          entry("TI-39", List.of(new Text("ab "))));

  /** In TelegramWebhookTest, TelegramPollerIT and TelegramPollerFaultsIT. */
  private static final Set<String> TRANSPORT = Set.of("TI-50", "TI-52", "TI-54", "TI-56", "TI-58");

  private final TelegramTranslator translator =
      new TelegramTranslator(new Account(ChannelType.TELEGRAM, "7000000001"));

  @ParameterizedTest
  @MethodSource("rows")
  void anUpdateMeans(Case row) {
    assertThat(row.updates().stream().map(translator::translate).map(TelegramCasesTest::meaning))
        .containsExactlyElementsOf(MEANING.get(row.id()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsEnvelopeIsKept(Case row) {
    List<InboundMessage> messages =
        row.updates().stream()
            .map(translator::translate)
            .flatMap(it -> it instanceof Received(var message, _) ? Stream.of(message) : null)
            .toList();
    List<JsonNode> events = row.json().at("/expect/events").valueStream().toList();
    for (int i = 0; i < Math.min(events.size(), messages.size()); i++) {
      assertEnvelope(messages.get(i), events.get(i));
    }
  }

  private static void assertEnvelope(InboundMessage message, JsonNode event) {
    assertThat(message.from().user()).isEqualTo(event.path("user").asText());
    if (event.has("external_id")) {
      assertThat(message.externalId()).isEqualTo(event.path("external_id").asText());
    }
    if (event.has("at")) {
      assertThat(message.sentAt()).isEqualTo(Instant.ofEpochSecond(event.path("at").asLong()));
    }
  }

  @Test
  void everyCaseIsARowHereOrATransportTest() {
    assertThat(Case.inbound().stream().map(Case::id))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(MEANING.keySet().stream(), TRANSPORT.stream()).toList());
  }

  static List<Case> rows() {
    return Case.inbound().stream().filter(row -> MEANING.containsKey(row.id())).toList();
  }

  private static Object meaning(Translation translation) {
    return translation instanceof Received received ? received.message().content() : translation;
  }

  private static Content photo(String fileId, String caption) {
    long size = 201_455;
    return new Attachment(Kind.PHOTO, fileId, null, null, size, caption, "13579", false);
  }
}
