package id.suarawarga.gateway.media;

import id.suarawarga.engine.file.FileFault;
import id.suarawarga.gateway.channel.OnceOnlyHttp;
import id.suarawarga.gateway.media.Download.Fetched;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Download.Retry;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from one provider, and from nowhere else: every URL is held against the allow-list before
 * anything is sent to it, those of redirects too. No URL ever reaches a log or a message, because
 * some hold tokens.
 */
public final class Downloads {

  private static final int MOST_REDIRECTS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SILENCE = Duration.ofSeconds(15);

  private final OkHttpClient http;
  private final AllowedHosts allowed;

  /**
   * From one provider.
   *
   * @param api the configured API; the only one that may be without HTTPS, or in a private network
   * @param hosts of the provider's files, besides the API's
   * @param environment may name a proxy
   */
  public Downloads(HttpUrl api, Set<String> hosts, Map<String, String> environment) {
    this(api, hosts, environment, Dns.SYSTEM);
  }

  Downloads(HttpUrl api, Set<String> hosts, Map<String, String> environment, Dns dns) {
    this.allowed = new AllowedHosts(api, hosts, dns);
    this.http =
        OnceOnlyHttp.client(api, environment)
            .newBuilder()
            .dns(allowed)
            .readTimeout(SILENCE)
            .callTimeout(PATIENCE)
            .build();
  }

  /**
   * Fetches; waits for it.
   *
   * @param bearer shown to this server and to none that it redirects to; null for none
   * @param limit the most bytes to read
   */
  public Download get(HttpUrl url, @Nullable String bearer, long limit) {
    HttpUrl at = url;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (!allowed.permits(at)) {
        return new Refused(FileFault.FORBIDDEN_SOURCE);
      }
      String shown = AllowedHosts.isSameServer(at, url) ? bearer : null;
      switch (ask(at, shown, limit)) {
        case Answer.Final(Download download) -> {
          return download;
        }
        case Answer.Elsewhere(HttpUrl next) -> at = next;
      }
    }
    return new Refused(FileFault.FORBIDDEN_SOURCE);
  }

  private Answer ask(HttpUrl url, @Nullable String bearer, long limit) {
    // Not compressed: what is counted while reading is what came over the wire.
    Request.Builder request = new Request.Builder().url(url).header("Accept-Encoding", "identity");
    if (bearer != null) {
      request.header("Authorization", "Bearer " + bearer);
    }
    try (Response response = http.newCall(request.build()).execute()) {
      return answer(response, limit);
    } catch (ForbiddenAddressException _) {
      return new Answer.Final(new Refused(FileFault.FORBIDDEN_SOURCE));
    } catch (IOException _) { // its message may hold the URL
      return new Answer.Final(Download.retry());
    }
  }

  private static Answer answer(Response response, long limit) throws IOException {
    return switch (response.code()) {
      case 200 -> new Answer.Final(read(response, limit));
      case 301, 302, 303, 307, 308 -> elsewhere(response);
      case 400, 404, 410 -> new Answer.Final(new Gone());
      default -> new Answer.Final(new Retry(pause(response)));
    };
  }

  private static Answer elsewhere(Response response) {
    String location = response.header("Location");
    HttpUrl next = location == null ? null : response.request().url().resolve(location);
    return next == null
        ? new Answer.Final(new Refused(FileFault.FORBIDDEN_SOURCE)) // such as ftp: or file:
        : new Answer.Elsewhere(next);
  }

  private static Download read(Response response, long limit) throws IOException {
    if (response.body().contentLength() > limit) {
      return new Refused(FileFault.TOO_BIG);
    }
    Buffer content = new Buffer();
    BufferedSource source = response.body().source();
    while (source.read(content, limit + 1 - content.size()) != -1) {
      if (content.size() > limit) {
        return new Refused(FileFault.TOO_BIG);
      }
    }
    return new Fetched(content.readByteArray());
  }

  private static Duration pause(Response response) {
    String seconds = response.header("Retry-After", "");
    return seconds != null && seconds.matches("[0-9]{1,5}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : Duration.ZERO;
  }

  private sealed interface Answer {

    record Final(Download download) implements Answer {}

    record Elsewhere(HttpUrl next) implements Answer {}
  }
}
