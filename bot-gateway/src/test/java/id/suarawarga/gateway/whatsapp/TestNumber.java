package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.FormLetter;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.OnceOnlyHttp;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.TestFiles;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongToIntFunction;
import okhttp3.HttpUrl;

/** What the tests of the way out build upon. */
final class TestNumber {

  static final Account ACCOUNT = new Account(ChannelType.WHATSAPP, FakeGraphApi.PHONE_NUMBER_ID);
  static final CallbackKey KEY =
      new CallbackKey(ACCOUNT, new Vault("a master key for tests, 32 characters and more"));
  static final String PHONE = "6281200000001";
  static final Address SITI = new Address(ACCOUNT, PHONE);

  private TestNumber() {}

  static WhatsAppChannel channel(FakeGraphApi fake) {
    return channel(api(HttpUrl.get(fake.url()), FakeGraphApi.TOKEN));
  }

  static WhatsAppChannel channel(GraphApi api) {
    return channel(api, new Window(_ -> Optional.empty(), () -> Instant.EPOCH));
  }

  static WhatsAppChannel channel(GraphApi api, Window window) {
    return channel(api, window, Map.of());
  }

  static WhatsAppChannel channel(
      GraphApi api, Window window, Map<FormLetter.Kind, WindowSettings.Template> approved) {
    return channel(api, window, approved, _ -> 0);
  }

  /** Where the window is open and nothing is approved. */
  static WhatsAppChannel channel(GraphApi api, LongToIntFunction partsSent) {
    Window open = new Window(_ -> Optional.empty(), () -> Instant.EPOCH);
    return channel(api, open, Map.of(), partsSent);
  }

  private static WhatsAppChannel channel(
      GraphApi api,
      Window window,
      Map<FormLetter.Kind, WindowSettings.Template> approved,
      LongToIntFunction partsSent) {
    WhatsAppRequests requests =
        new WhatsAppRequests(
            KEY, new WhatsAppTemplates(approved), new WhatsAppFlows("123450000000001"));
    return new WhatsAppChannel(
        ACCOUNT, api, Limits.NONE, requests, partsSent, window, false, TestFiles.outgoing());
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
