package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.ChannelContract;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;

/** WhatsApp as every channel is; what is its own stands in {@link WhatsAppMessageTest}. */
class WhatsAppContractTest extends ChannelContract {

  private final FakeGraphApi fake = FakeGraphApi.start();
  private final WhatsAppChannel channel = TestNumber.channel(fake);

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
    return TestNumber.channel(
        TestNumber.api(HttpUrl.get("http://127.0.0.1:1"), FakeGraphApi.TOKEN));
  }

  @Override
  protected Address resident() {
    return TestNumber.SITI;
  }

  @Override
  protected Account stranger() {
    return new Account(ChannelType.WHATSAPP, "300000000000002");
  }

  @Override
  protected List<Shown> screen() {
    return fake.messages(TestNumber.PHONE).stream()
        .map(bubble -> new Shown(bubble.text(), bubble.labels()))
        .toList();
  }

  /** As the reply names it: the id of the row, and our message as its context. */
  @Override
  protected Choice tap(String label) {
    WhatsAppBubble bubble = fake.messages(TestNumber.PHONE).getLast();
    return new Choice(bubble.optionId(label).orElseThrow(), bubble.id());
  }

  /** The Cloud API has no key by which it could tell a repeat. */
  @Override
  protected int timesARepeatIsSeen() {
    return 2;
  }
}
