package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Halted;
import id.suarawarga.gateway.channel.SendResult.NotSent;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Throttled;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The outbound cases of WhatsApp. */
class WhatsAppOutCasesTest {

  private static final Set<String> TESTED =
      Set.of(
          "WO-02", "WO-04", "WO-06", "WO-08", "WO-10", "WO-12", "WO-14", "WO-21", "WO-23", "WO-25",
          "WO-27");

  private static final Map<String, String> LEFT_OUT =
      Map.of("WO-16", "attachments are not fetched yet");

  private final Map<String, JsonNode> cases = read();
  private final FakeGraphApi fake = FakeGraphApi.start();
  private final WhatsAppChannel channel = TestNumber.channel(fake);

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void everyCaseIsTestedOrLeftOutForAReason() {
    assertThat(cases.keySet()).isEqualTo(union(TESTED, LEFT_OUT.keySet()));
  }

  @ParameterizedTest(name = "{0} goes over the wire as written")
  @ValueSource(strings = {"WO-02", "WO-04", "WO-10"})
  void request(String name) {
    JsonNode row = cases.get(name);

    assertThat(send(row)).isInstanceOf(Sent.class);
    assertThat(sent()).isEqualTo(row.at("/requests/0/json"));
  }

  @Test
  @DisplayName("WO-08 a place is asked for with a button")
  void place() {
    JsonNode row = cases.get("WO-08");
    String text = row.at("/logical/text").asString("");

    channel.send(7, OutboundMessage.text(TestNumber.SITI, text).with(new Extra.PlaceRequest()), 1);
    assertThat(sent()).isEqualTo(row.at("/requests/0/json"));
  }

  @ParameterizedTest(name = "WO-14 file {0} goes over the wire as written")
  @ValueSource(ints = {0, 1})
  void file(int index) {
    JsonNode logical = cases.get("WO-14").at("/logical/" + index);
    String caption = logical.path("caption").asString("Rekap");
    String source = logical.path("media_id").asString("") + logical.path("link").asString("");
    var kind = Extra.File.Kind.valueOf(logical.path("kind").asString("").toUpperCase(Locale.ROOT));
    var file = new Extra.File(kind, source, logical.path("file_name").stringValue(null));

    fake.uploads().keep(source, "image/jpeg");
    channel.send(7, OutboundMessage.text(TestNumber.SITI, caption).with(file), 1);
    ObjectNode expected = (ObjectNode) cases.get("WO-14").at("/requests/" + index + "/json");
    ((ObjectNode) expected.path(logical.path("kind").asString(""))).put("caption", caption);
    assertThat(sent()).isEqualTo(expected);
  }

  private ObjectNode sent() {
    ObjectNode sent = (ObjectNode) fake.requests().getFirst().deepCopy();
    assertThat(sent.remove("biz_opaque_callback_data").asString("")).startsWith("7.");
    return sent;
  }

  @Test
  @DisplayName("WO-06 of more than ten options ten are rows and the others are typed")
  void manyOptions() {
    int count = cases.get("WO-06").at("/logical/options_count").asInt();
    List<Option> options =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> Option.answer("3f9a:q:" + i, "Kecamatan " + i))
            .toList();
    channel.send(7, new OutboundMessage(TestNumber.SITI, "Pilih", null, options, null), 1);

    var bubble = fake.messages(TestNumber.PHONE).getFirst();
    assertThat(bubble.titles()).hasSize(10);
    assertThat(bubble.text()).contains("11. Kecamatan 11", "14. Kecamatan 14");
  }

  @Test
  @DisplayName("WO-12 a message is marked as read without waiting for it")
  void readMark() {
    JsonNode expected = cases.get("WO-12").at("/requests/0/json");
    GraphApi api = TestNumber.api(HttpUrl.get(fake.url()), FakeGraphApi.TOKEN);
    new ReadMarks(api).readAndTyping(expected.path("message_id").asString(""));

    Awaitility.await().until(() -> fake.read().equals(List.of("wamid.IN1")));
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  @DisplayName("WO-21 too many messages slow the whole number and lose none")
  void tooFast() {
    for (BotReply reply : replies("WO-21")) {
      fake.answer(reply);
      assertThat(send(cases.get("WO-21")))
          .isInstanceOfSatisfying(
              Throttled.class, it -> assertThat(it.scope()).isEqualTo(Scope.ACCOUNT));
    }
    assertThat(send(cases.get("WO-21"))).isInstanceOf(Sent.class);
  }

  @Test
  @DisplayName("WO-23 a dead token halts the channel, and a new one goes on")
  void deadToken() {
    fake.answer(replies("WO-23").getFirst());

    assertThat(send(cases.get("WO-23"))).isInstanceOf(Halted.class);
    assertThat(send(cases.get("WO-23"))).isInstanceOf(Sent.class);
  }

  @Test
  @DisplayName("WO-25 Meta's own trouble is tried again, HTML of a proxy leaves it unknown")
  void passing() {
    fake.answer(replies("WO-25").toArray(BotReply[]::new));

    assertThat(IntStream.range(0, 3).<Object>mapToObj(_ -> send(cases.get("WO-25")).getClass()))
        .containsExactly(NotSent.class, NotSent.class, Unknown.class);
  }

  @Test
  @DisplayName("WO-27 a 503 with Retry-After: 0 puts one request on the wire")
  void once() {
    fake.answer(replies("WO-27").getFirst());

    assertThat(send(cases.get("WO-27"))).isInstanceOf(NotSent.class);
    assertThat(fake.requests()).hasSize(1);
  }

  private SendResult send(JsonNode row) {
    JsonNode logical = row.path("logical");
    List<Option> options =
        logical
            .path("options")
            .valueStream()
            .map(it -> Option.answer(it.path("id").asString(""), it.path("label").asString("")))
            .toList();
    Address to = new Address(TestNumber.ACCOUNT, logical.path("to").asString(""));
    String text = logical.path("text").asString("");
    OutboundMessage message = new OutboundMessage(to, text, null, options, null);
    return channel.send(7, message.offering(form(logical)), 1);
  }

  private static @Nullable FormOffer form(JsonNode logical) {
    return logical.path("kind").asString("").equals("form")
        ? new FormOffer(
            logical.path("token").asString(""),
            logical.path("text").asString(""),
            logical.path("cta").asString(""))
        : null;
  }

  private List<BotReply> replies(String name) {
    JsonNode replies = cases.get(name).path("server_reply");
    return (replies.isArray() ? replies.valueStream() : Stream.of(replies))
        .map(WhatsAppOutCasesTest::reply)
        .toList();
  }

  private static BotReply reply(JsonNode reply) {
    JsonNode body = reply.path("body");
    String text = body.isString() ? body.asString("") : body.toString();
    BotReply answer = BotReply.text(reply.path("status").asInt(), text);
    String retryAfter = reply.at("/headers/Retry-After").asString("");
    return retryAfter.isEmpty() ? answer : answer.with("Retry-After", retryAfter);
  }

  private static Map<String, JsonNode> read() {
    try (InputStream file =
        WhatsAppOutCasesTest.class.getResourceAsStream("/cases/whatsapp_out.json")) {
      Map<String, JsonNode> cases = new HashMap<>();
      GraphApi.JSON
          .readTree(file)
          .path("cases")
          .forEach(row -> cases.put(row.path("id").asString(""), row));
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return all;
  }
}
