package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suarawarga.gateway.channel.OnceOnlyHttp;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Done;
import id.suarawarga.gateway.whatsapp.GraphAnswer.NotSent;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Refused;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Silence;
import id.suarawarga.gateway.whatsapp.GraphAnswer.TurnedAway;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Unavailable;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls Meta's Cloud API; what goes wrong is a value, and nothing of it holds the token. */
final class GraphApi {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");

  private final OkHttpClient http;
  private final HttpUrl messages;
  private final String token;

  /**
   * Calls in the name of one phone number.
   *
   * @param http puts each request on the wire exactly once; see {@link OnceOnlyHttp}
   * @param server scheme, host and port
   * @param version such as {@code v25.0}
   */
  GraphApi(OkHttpClient http, HttpUrl server, String version, String phoneNumberId, String token) {
    this.http = http;
    this.token = token;
    this.messages =
        server
            .newBuilder()
            .addPathSegment(version)
            .addPathSegment(phoneNumberId)
            .addPathSegment("messages")
            .build();
  }

  /** Sends a message, or says that one is read; waits for the answer. */
  GraphAnswer post(ObjectNode body) {
    Request request =
        new Request.Builder()
            .url(messages)
            .header("Authorization", "Bearer " + token)
            .post(RequestBody.create(JSON.writeValueAsBytes(body), TYPE))
            .build();
    GraphAnswer answer = call(request);
    if (answer instanceof NotSent || answer instanceof Silence) {
      // Where one connection broke the idle ones are likely dead, too.
      http.connectionPool().evictAll();
    }
    return answer;
  }

  private GraphAnswer call(Request request) {
    try (Response response = http.newCall(request).execute()) {
      JsonNode body = parse(response.body().bytes());
      return response.isSuccessful() ? accepted(response, body) : refused(response, body);
    } catch (IOException e) { // its message may hold the URL
      String reason = e.getClass().getSimpleName();
      return OnceOnlyHttp.neverLeft(e) ? new NotSent(reason) : new Silence(reason);
    }
  }

  private static GraphAnswer accepted(Response response, JsonNode body) {
    String id = body.path("messages").path(0).path("id").asString("");
    if (!id.isEmpty()) {
      return new Done(id);
    }
    return body.path("success").asBoolean(false)
        ? new Done(null)
        : new Silence("HTTP " + response.code() + " without an id");
  }

  /** Without a code it was not Meta who spoke, unless it is to say that we are too fast. */
  private static GraphAnswer refused(Response response, JsonNode body) {
    int status = response.code();
    JsonNode code = body.path("error").path("code");
    if (code.isIntegralNumber()) {
      return new Refused(status, code.intValue(), pause(response));
    }
    if (status == 429 || status == 401) {
      return new Refused(status, Refused.NO_CODE, pause(response));
    }
    return status >= 500 ? new Unavailable(status) : new TurnedAway(status);
  }

  private static @Nullable Duration pause(Response response) {
    String seconds = response.header("Retry-After", "");
    if (seconds != null && seconds.matches("[0-9]{1,6}")) {
      return Duration.ofSeconds(Long.parseLong(seconds));
    }
    long minutes =
        parse(response.header("X-Business-Use-Case-Usage", ""))
            .findValues("estimated_time_to_regain_access")
            .stream()
            .mapToLong(value -> value.asLong(0))
            .max()
            .orElse(0);
    return minutes > 0 ? Duration.ofMinutes(minutes) : null;
  }

  private static JsonNode parse(@Nullable String json) {
    return json == null ? MissingNode.getInstance() : parse(json.getBytes(UTF_8));
  }

  /** A missing node where it is no JSON: a proxy may answer with HTML. */
  private static JsonNode parse(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException _) {
      return MissingNode.getInstance();
    }
  }
}
