package id.suarawarga.gateway.telegram;

import static id.suarawarga.gateway.telegram.TestChannel.CHAT;
import static id.suarawarga.gateway.telegram.TestChannel.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Halted;
import id.suarawarga.gateway.channel.SendResult.Rejected;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Throttled;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.channel.SendResult.Unreachable;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.ShownMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelegramChannelTest {

  private static final OutboundMessage HELLO = OutboundMessage.text(SITI, "Halo");
  private static final Duration ONE_SECOND = Duration.ofSeconds(1);

  private final FakeBotApi fake = FakeBotApi.start();
  private final TelegramChannel channel = TestChannel.on(TestChannel.api(fake));

  @BeforeEach
  void open() {
    fake.open(CHAT);
  }

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void theStrongPartIsBoldAndOptionsAreButtons() {
    assertThat(channel.send(7, question("1 < 2?", null), 1)).isInstanceOf(Sent.class);

    ShownMessage shown = fake.lastMessage(CHAT);
    assertThat(shown.text()).isEqualTo("1 < 2?");
    assertThat(shown.rows()).containsExactly(List.of("Ya"), List.of("Tidak tahu sama sekali"));
    assertThat(fake.requests().getLast().param("text")).isEqualTo("<b>1 &lt; 2?</b>");
  }

  @Test
  void aBubbleIsEdited() {
    String bubble = id(channel.send(7, question("Satu?", null), 1));

    assertThat(channel.send(7, question("Dua?", bubble), 1)).isEqualTo(new Sent(bubble));
    assertThat(fake.messages(CHAT)).hasSize(1);
    assertThat(fake.lastMessage(CHAT).text()).isEqualTo("Dua?");
  }

  @Test
  void anEditWithTheSameContentIsASuccess() {
    String bubble = id(channel.send(7, question("Satu?", null), 1));

    assertThat(channel.send(7, question("Satu?", bubble), 2)).isEqualTo(new Sent(bubble));
  }

  @Test
  void aBubbleThatIsGoneIsReplacedByANewOne() {
    String fresh = id(channel.send(7, question("Dua?", "17"), 1));

    assertThat(fresh).isNotEqualTo("17");
    assertThat(fake.lastMessage(CHAT).text()).isEqualTo("Dua?");
  }

  @Test
  void aBubbleThatCanNotBeEditedIsReplacedByANewOne() {
    fake.answer("editMessageText", BotReply.error(400, "Bad Request: message can't be edited"));

    assertThat(channel.send(7, question("Dua?", "90"), 1)).isEqualTo(new Sent("91"));
  }

  @Test
  void anOptionStandsUnderTheLastPartOnly() {
    String text = "Kalimat panjang. ".repeat(300);
    channel.send(
        7, new OutboundMessage(SITI, text, null, List.of(Option.answer("r:1", "Ya")), null), 1);

    assertThat(fake.messages(CHAT))
        .extracting(ShownMessage::labels)
        .containsExactly(List.of(), List.of("Ya"));
  }

  @Test
  void theSameLongTextSentAnewIsSentWhole() {
    OutboundMessage whole = OutboundMessage.text(SITI, "Kalimat panjang. ".repeat(300));
    channel.send(7, whole, 1);
    channel.send(7, whole, 1);

    assertThat(fake.messages(CHAT)).hasSize(4);
  }

  @Test
  void aDeadTokenHaltsTheChannelUntilItLivesAgain() {
    TelegramHealth health = new TelegramHealth(Clock.systemUTC());
    BotApi dead = TestChannel.api(fake, health, "7000000001:revoked");

    assertThat(TestChannel.on(dead).send(7, HELLO, 1)).isInstanceOf(Halted.class);
    assertThat(health.state().halted()).isEqualTo("401 Unauthorized");
    TestChannel.api(fake, health, FakeBotApi.TOKEN).call(new CallbackAnswer("q", null).call());
    assertThat(health.state().halted()).isNull();
  }

  @Test
  void aChatThatNeverWroteIsUnreachable() {
    Address nobody = new Address(TestChannel.ACCOUNT, "404");

    assertThat(channel.send(7, OutboundMessage.text(nobody, "Halo"), 1))
        .isEqualTo(new Unreachable("400 chat not found"));
  }

  @Test
  void aRefusalIsReportedWithoutWhatItQuotes() {
    fake.answer(
        "sendMessage",
        BotReply.error(400, "Bad Request: can't parse entities: Unsupported tag \"Siti\" at 5"));

    assertThat(channel.send(7, HELLO, 1)).isEqualTo(new Rejected("400 can't parse entities"));
  }

  @Test
  void aChatThatIsWrittenToTooFastPausesAlone() {
    fake.answer("sendMessage", BotReply.tooManyRequests(7));

    assertThat(channel.send(7, HELLO, 1))
        .isEqualTo(new Throttled(Duration.ofSeconds(7), Scope.PERSON));
  }

  @Test
  void twoChatsRefusedInARowMeanTheWholeBot() {
    OutboundMessage other = OutboundMessage.text(new Address(TestChannel.ACCOUNT, "6"), "Halo");
    fake.answer("sendMessage", BotReply.tooManyRequests(1), BotReply.tooManyRequests(1));

    assertThat(channel.send(7, HELLO, 1)).isEqualTo(new Throttled(ONE_SECOND, Scope.PERSON));
    assertThat(channel.send(7, other, 1)).isEqualTo(new Throttled(ONE_SECOND, Scope.ACCOUNT));
  }

  @Test
  void anAnswerThatGetsLostIsUnknownAndNotSentAgainByTheClient() {
    channel.send(7, HELLO, 1); // so that a connection stands in the pool
    fake.answer("sendMessage", BotReply.doneButDropped());

    assertThat(channel.send(7, HELLO, 1)).isInstanceOf(Unknown.class);
    assertThat(fake.messages(CHAT)).hasSize(2);
  }

  @Test
  void onlyAnEditWhoseAnswerGetsLostMayBeRepeated() {
    String bubble = id(channel.send(7, HELLO, 1));
    fake.answer("editMessageText", BotReply.html(502));
    fake.answer("sendMessage", BotReply.html(502));

    assertThat(channel.send(7, question("Dua?", bubble), 1)).isEqualTo(unknown(true));
    assertThat(channel.send(7, question("Dua?", "17"), 1)).isEqualTo(unknown(false));
  }

  private static Unknown unknown(boolean repeatable) {
    return new Unknown("no usable answer", repeatable);
  }

  private static OutboundMessage question(String text, @Nullable String replaces) {
    List<Option> options =
        List.of(Option.answer("r:Q:1", "Ya"), Option.answer("r:Q:2", "Tidak tahu sama sekali"));
    return new OutboundMessage(SITI, text, text, options, replaces);
  }

  private static String id(SendResult result) {
    return ((Sent) result).externalId();
  }
}
