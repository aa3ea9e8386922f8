package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.OnceOnlyHttp;
import id.suarawarga.gateway.testing.FakeGraphApi;
import java.util.Map;
import okhttp3.HttpUrl;

/** What the tests of the way out build upon. */
final class TestNumber {

  static final Account ACCOUNT = new Account(ChannelType.WHATSAPP, FakeGraphApi.PHONE_NUMBER_ID);
  static final String PHONE = "6281200000001";
  static final String FLOW = "123450000000001";
  static final Address SITI = new Address(ACCOUNT, PHONE);

  private TestNumber() {}

  static WhatsAppChannel channel(FakeGraphApi fake) {
    return channel(api(HttpUrl.get(fake.url()), FakeGraphApi.TOKEN));
  }

  static WhatsAppChannel channel(GraphApi api) {
    return new WhatsAppChannel(ACCOUNT, api, Limits.NONE, FLOW);
  }

  static GraphApi api(HttpUrl server, String token) {
    return new GraphApi(
        OnceOnlyHttp.client(server, Map.of()),
        server,
        FakeGraphApi.VERSION,
        FakeGraphApi.PHONE_NUMBER_ID,
        token);
  }
}
