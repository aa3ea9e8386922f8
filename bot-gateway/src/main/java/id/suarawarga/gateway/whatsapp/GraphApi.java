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
import okhttp3.MultipartBody;
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
  private final OkHttpClient uploads;
  private final HttpUrl messages;
  private final HttpUrl media;
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
    this.uploads = http.newBuilder().callTimeout(OnceOnlyHttp.UPLOAD_TIMEOUT).build();
    this.token = token;
    HttpUrl number =
        server.newBuilder().addPathSegment(version).addPathSegment(phoneNumberId).build();
    this.messages = number.newBuilder().addPathSegment("messages").build();
    this.media = number.newBuilder().addPathSegment("media").build();
  }

  /** Sends a message, or says that one is read; waits for the answer. */
  GraphAnswer post(ObjectNode body) {
    return post(http, messages, RequestBody.create(JSON.writeValueAsBytes(body), TYPE));
  }

  /** Hands Meta a file, to be sent by its id; waits for the answer. No person sees it yet. */
  GraphAnswer upload(String name, String contentType, byte[] content) {
    RequestBody file = RequestBody.create(content, MediaType.get(contentType));
    MultipartBody form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("messaging_product", "whatsapp")
            .addFormDataPart("type", contentType)
            .addFormDataPart("file", name, file)
            .build();
    return post(uploads, media, form);
  }

  private GraphAnswer post(OkHttpClient client, HttpUrl url, RequestBody body) {
    Request request =
        new Request.Builder()
            .url(url)
            .header("Authorization", "Bearer " + token)
            .post(body)
            .build();
    GraphAnswer answer = call(client, request);
    if (answer instanceof NotSent || answer instanceof Silence) {
      // Where one connection broke the idle ones are likely dead, too.
      http.connectionPool().evictAll();
    }
    return answer;
  }

  private static GraphAnswer call(OkHttpClient client, Request request) {
    try (Response response = client.newCall(request).execute()) {
      JsonNode body = parse(response.body().bytes());
      return response.isSuccessful() ? accepted(response, body) : refused(response, body);
    } catch (IOException e) { // its message may hold the URL
      String reason = e.getClass().getSimpleName();
      return OnceOnlyHttp.neverLeft(e) ? new NotSent(reason) : new Silence(reason);
    }
  }

  /** The id stands in the list of messages, or alone where a file was taken. */
  private static GraphAnswer accepted(Response response, JsonNode body) {
    String ofFile = body.path("id").asString("");
    String id = body.path("messages").path(0).path("id").asString(ofFile);
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
