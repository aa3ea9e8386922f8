package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Option;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.TestFiles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** What the tests of this package build upon. */
final class TestChannel {

  static final Account ACCOUNT = new Account(ChannelType.TELEGRAM, "7000000001");
  static final long CHAT = 5100000001L;
  static final Address SITI = new Address(ACCOUNT, String.valueOf(CHAT));

  private TestChannel() {}

  /** A message with one button. */
  static SendMessage button(String label, String data) {
    return SendMessage.builder()
        .chatId(CHAT)
        .text("?")
        .replyMarkup(TelegramKeyboard.of(List.of(Option.answer(data, label))))
        .build();
  }

  static TelegramChannel on(BotApi api) {
    return new TelegramChannel(ACCOUNT, api, Limits.NONE, TestFiles.outgoing());
  }

  static BotApi api(FakeBotApi fake) {
    return api(fake, new TelegramHealth(Clock.systemUTC()), FakeBotApi.TOKEN);
  }

  static BotApi api(FakeBotApi fake, TelegramHealth health, String token) {
    HttpUrl server = HttpUrl.get(fake.url());
    return new BotApi(TelegramHttp.client(server, Map.of()), server, token, health);
  }
}
