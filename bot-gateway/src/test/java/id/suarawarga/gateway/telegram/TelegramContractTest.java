package id.suarawarga.gateway.telegram;

import static id.suarawarga.gateway.telegram.TestChannel.CHAT;
import static id.suarawarga.gateway.telegram.TestChannel.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.ChannelContract;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.Translation.Received;
import id.suarawarga.gateway.testing.FakeBotApi;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Telegram as every channel is; what is its own stands in {@link TelegramChannelTest}. */
class TelegramContractTest extends ChannelContract {

  private static final HttpUrl NOBODY = HttpUrl.get("http://127.0.0.1:1");

  private final FakeBotApi fake = FakeBotApi.start();
  private final BotApi api = TestChannel.api(fake);
  private final TelegramChannel channel = TestChannel.on(api);
  private final TelegramTranslator translator = new TelegramTranslator(TestChannel.ACCOUNT);

  @BeforeEach
  void open() {
    fake.open(CHAT);
  }

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected Channel cutOff() {
    TelegramHealth health = new TelegramHealth(Clock.systemUTC());
    return TestChannel.on(
        new BotApi(TelegramHttp.client(NOBODY, Map.of()), NOBODY, FakeBotApi.TOKEN, health));
  }

  @Override
  protected Address resident() {
    return SITI;
  }

  @Override
  protected Account stranger() {
    return new Account(ChannelType.TELEGRAM, "7000000002");
  }

  @Override
  protected List<Shown> screen() {
    return fake.messages(CHAT).stream()
        .map(message -> new Shown(message.text(), message.labels()))
        .toList();
  }

  @Override
  protected Choice tap(String label) {
    fake.tap(CHAT, label);
    var updates = (Done<List<TelegramObject>>) api.longPoll(Duration.ofSeconds(1)).poll(0);
    var received = (Received) translator.translate(updates.result().getLast());
    return (Choice) received.message().content();
  }

  /** The Bot API has no key by which it could tell a repeat. */
  @Override
  protected int timesARepeatIsSeen() {
    return 2;
  }
}
