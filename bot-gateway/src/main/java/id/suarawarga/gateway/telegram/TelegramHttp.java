package id.suarawarga.gateway.telegram;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client for Telegram: it puts each request on the wire exactly once. As it comes, OkHttp
 * repeats a POST after a broken connection, after a 503 with {@code Retry-After: 0} and after a
 * redirect, which would send a message twice; and it runs five calls at a time, in the background.
 */
final class TelegramHttp {

  private static final int IDLE_CONNECTIONS = 256;
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(20);

  private TelegramHttp() {}

  static OkHttpClient client(HttpUrl server, Map<String, String> environment) {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(Duration.ofSeconds(5))
            .callTimeout(CALL_TIMEOUT) // holds for reading and writing, too
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .dispatcher(dispatcher())
            .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
            .addNetworkInterceptor(chain -> onceOnly(chain.proceed(chain.request())));
    HttpUrl proxy = proxy(server, environment);
    return (proxy == null ? builder : through(proxy, builder)).build();
  }

  /** Without bounds of its own, because a call that it put off would run on a stranger's thread. */
  private static Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(new CallersThread());
    dispatcher.setMaxRequests(Integer.MAX_VALUE);
    dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
    return dispatcher;
  }

  /** Hides what makes OkHttp follow up by itself: our own retry decides. */
  private static Response onceOnly(Response response) {
    return switch (response.code()) {
      case 503 -> response.newBuilder().removeHeader("Retry-After").build();
      case 408 -> response.newBuilder().code(500).build();
      default -> response;
    };
  }

  /** What {@code HTTPS_PROXY} and {@code NO_PROXY} say for this server; null for no proxy. */
  static @Nullable HttpUrl proxy(HttpUrl server, Map<String, String> environment) {
    String proxy = value(environment, "HTTPS_PROXY");
    if (!server.isHttps() || proxy.isBlank() || exempt(server.host(), environment)) {
      return null;
    }
    HttpUrl url = HttpUrl.parse(proxy.contains("://") ? proxy : "http://" + proxy);
    if (url == null) {
      throw new IllegalArgumentException(
          "HTTPS_PROXY is not an address: set it like http://proxy.example:3128, or not at all");
    }
    return url;
  }

  private static boolean exempt(String host, Map<String, String> environment) {
    return Arrays.stream(value(environment, "NO_PROXY").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> name.startsWith(".") ? name.substring(1) : name)
        .anyMatch(name -> name.equals("*") || host.equals(name) || host.endsWith("." + name));
  }

  private static String value(Map<String, String> environment, String name) {
    String lower = environment.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
    return environment.getOrDefault(name, lower);
  }

  private static OkHttpClient.Builder through(HttpUrl proxy, OkHttpClient.Builder builder) {
    builder.proxy(
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
    if (!proxy.username().isEmpty()) {
      String credentials = Credentials.basic(proxy.username(), proxy.password());
      builder.proxyAuthenticator(
          (_, response) ->
              response.request().header("Proxy-Authorization") != null
                  ? null // refused once already
                  : response
                      .request()
                      .newBuilder()
                      .header("Proxy-Authorization", credentials)
                      .build());
    }
    return builder;
  }
}
