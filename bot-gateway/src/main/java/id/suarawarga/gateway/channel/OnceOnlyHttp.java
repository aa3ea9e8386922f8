package id.suarawarga.gateway.channel;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP client that puts each request on the wire exactly once. As it comes, OkHttp repeats a
 * POST after a broken connection, after a 503 with {@code Retry-After: 0} and after a redirect,
 * which would send a message twice.
 */
public final class OnceOnlyHttp {

  private static final int IDLE_CONNECTIONS = 256;

  /** The JDK's words; a time-out later in the call has others, and then nobody knows. */
  private static final String CONNECT_TIMED_OUT = "Connect timed out";

  /** For a call that carries a file; 20 MB then take a line of 3 MBit/s. */
  public static final Duration UPLOAD_TIMEOUT = Duration.ofSeconds(60);

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(20);

  private OnceOnlyHttp() {}

  /**
   * A client for one provider.
   *
   * @param server decides with the environment whether calls go through a proxy
   */
  public static OkHttpClient client(HttpUrl server, Map<String, String> environment) {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(Duration.ofSeconds(5))
            .callTimeout(CALL_TIMEOUT) // holds for reading and writing, too
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
            .addNetworkInterceptor(chain -> onceOnly(chain.proceed(chain.request())));
    HttpUrl proxy = proxy(server, environment);
    return (proxy == null ? builder : through(proxy, builder)).build();
  }

  /** Whether no connection came about. The message of such an exception may hold the URL. */
  public static boolean neverLeft(IOException e) {
    return e instanceof ConnectException
        || e instanceof UnknownHostException
        || e instanceof NoRouteToHostException
        || e instanceof SSLHandshakeException
        || (e instanceof SocketTimeoutException && CONNECT_TIMED_OUT.equals(e.getMessage()))
        || isOfProxy(String.valueOf(e.getMessage()));
  }

  /** A proxy that opens no tunnel has seen nothing of the request but the server's name. */
  private static boolean isOfProxy(String message) {
    return message.startsWith("Unexpected response code for CONNECT")
        || message.startsWith("Failed to authenticate with proxy");
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
