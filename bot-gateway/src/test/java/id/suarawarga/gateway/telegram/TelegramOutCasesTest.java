package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Throttled;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.channel.SendResult.Unreachable;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.BotRequest;
import id.suarawarga.gateway.testing.FakeBotApi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The outbound cases of Telegram. */
class TelegramOutCasesTest {

  private static final Set<String> TESTED =
      Set.of("TO-01", "TO-03", "TO-05", "TO-07", "TO-09", "TO-21", "TO-23");

  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "TO-11", "nothing asks for a phone number yet",
          "TO-13", "no report is sent as a file yet",
          "TO-15", "attachments are not downloaded yet",
          "TO-25", "the pace is the relay's");

  private final FakeBotApi fake = FakeBotApi.start();
  private final BotApi api = TestChannel.api(fake);
  private final TelegramChannel channel = TestChannel.on(api);

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void everyCaseIsTestedOrLeftOutForAReason() {
    assertThat(Case.outbound().stream().map(Case::id))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(TESTED.stream(), LEFT_OUT.keySet().stream()).toList());
  }

  @Test
  @DisplayName("TO-01 plain text")
  void plainText() {
    Case row = Case.named("TO-01");
    fake.answer("sendMessage", reply(row.json().path("server_reply")));

    assertThat(channel.send(7, logical(row), 1)).isEqualTo(new Sent("91"));
    assertRequests(row);
  }

  @Test
  @DisplayName("TO-03 a long text is split, and a second try does not repeat the first part")
  void longText() {
    OutboundMessage whole = logical(Case.named("TO-03"));
    fake.open(5100000001L);
    fake.answer("sendMessage", BotReply.late(Duration.ZERO), BotReply.html(502));

    assertThat(channel.send(7, whole, 1)).isInstanceOf(Unknown.class);
    assertThat(channel.send(7, whole, 2)).isInstanceOf(Sent.class);
    assertThat(fake.requests("sendMessage")).hasSize(3);
    assertThat(shown()).hasSize(2).allMatch(text -> text.length() <= 4096);
    assertThat(String.join(" ", shown())).isEqualTo(whole.text().strip());
  }

  @Test
  @DisplayName("TO-05 an option id above 64 bytes is refused before sending")
  void longOptionId() {
    assertThatThrownBy(() -> logical(Case.named("TO-05"))).hasMessageContaining("66");
  }

  @Test
  @DisplayName("TO-07 an edit that changes nothing is a success")
  void sameEdit() {
    Case row = Case.named("TO-07");
    fake.answer("editMessageText", reply(row.json().path("server_reply")));

    assertThat(channel.send(7, logical(row), 1)).isEqualTo(new Sent("90"));
    assertRequests(row);
  }

  @Test
  @DisplayName("TO-09 an acknowledgement that comes too late is not repeated")
  void lateAnswer() {
    api.call(new CallbackAnswer("old", null).call());

    assertRequests(Case.named("TO-09"));
  }

  @Test
  @DisplayName("TO-21 whoever blocked the bot is unreachable")
  void blocked() {
    Case row = Case.named("TO-21");
    fake.answer("sendMessage", reply(row.json().path("server_reply")));

    assertThat(channel.send(7, logical(row), 1))
        .isEqualTo(new Unreachable("403 bot was blocked by the user"));
    assertThat(fake.requests()).hasSize(1);
  }

  @Test
  @DisplayName("TO-23 a 502 with HTML is unknown, a refused connection keeps the message")
  void badGateway() {
    OutboundMessage message = logical(Case.named("TO-23"));
    fake.answer("sendMessage", BotReply.html(502));

    assertThat(channel.send(7, message, 1)).isInstanceOf(Unknown.class);
    TelegramChannel unconnected = TestChannel.on(TestChannel.api(fake));
    fake.close();
    assertThat(unconnected.send(7, message, 3))
        .isEqualTo(new Throttled(Duration.ofSeconds(4), Scope.ACCOUNT));
  }

  private void assertRequests(Case row) {
    List<JsonNode> expected = row.json().path("requests").valueStream().toList();
    List<BotRequest> calls = fake.requests();
    assertThat(calls).hasSameSizeAs(expected);
    for (int i = 0; i < calls.size(); i++) {
      assertThat(expected.get(i).path("path").asText())
          .endsWithIgnoringCase("/" + calls.get(i).method());
      assertThat(calls.get(i).params()).isEqualTo(expected.get(i).path("json"));
    }
  }

  private List<String> shown() {
    return fake.messages(5100000001L).stream().map(it -> it.text()).toList();
  }

  private static BotReply reply(JsonNode reply) {
    return BotReply.json(reply.path("status").asInt(), reply.path("body"));
  }

  private static OutboundMessage logical(Case row) {
    JsonNode logical = row.json().path("logical");
    JsonNode repeat = logical.path("text_repeat");
    String text =
        repeat.isArray()
            ? repeat.get(0).asText().repeat(repeat.get(1).asInt())
            : logical.path("text").asText();
    List<Option> options =
        logical
            .path("options")
            .valueStream()
            .map(option -> Option.answer(option.path("id").asText(), option.path("label").asText()))
            .toList();
    String replaces = logical.path("message_id").asText(null);
    Address to = new Address(TestChannel.ACCOUNT, logical.path("to").asText());
    return new OutboundMessage(to, text, null, options, replaces);
  }
}
