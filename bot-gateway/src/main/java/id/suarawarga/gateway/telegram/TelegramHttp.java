package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.OnceOnlyHttp;
import java.util.Map;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * The HTTP client for Telegram. As it comes, OkHttp runs five calls at a time, in the background.
 */
final class TelegramHttp {

  private TelegramHttp() {}

  static OkHttpClient client(HttpUrl server, Map<String, String> environment) {
    return OnceOnlyHttp.client(server, environment).newBuilder().dispatcher(dispatcher()).build();
  }

  /** Without bounds of its own, because a call that it put off would run on a stranger's thread. */
  private static Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(new CallersThread());
    dispatcher.setMaxRequests(Integer.MAX_VALUE);
    dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
    return dispatcher;
  }
}
