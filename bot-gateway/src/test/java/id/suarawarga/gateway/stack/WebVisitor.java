package id.suarawarga.gateway.stack;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A browser, as far as the server can tell. */
final class WebVisitor {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final WebStack stack;
  private @Nullable String token;

  WebVisitor(WebStack stack) {
    this.stack = stack;
  }

  /** Begins a conversation; the body may be anything. */
  HttpResponse<String> begin(String body) {
    HttpResponse<String> answer = post("/chat/api/conversations", body);
    if (answer.statusCode() == 201) {
      token = JSON.readTree(answer.body()).get("token").stringValue();
    }
    return answer;
  }

  WebVisitor withToken(@Nullable String other) {
    this.token = other;
    return this;
  }

  String token() {
    return String.valueOf(token);
  }

  /** The same conversation, seen through another replica. */
  WebVisitor at(WebStack replica) {
    return new WebVisitor(replica).withToken(token);
  }

  HttpResponse<String> type(UUID id, String text) {
    return message(Map.of("id", id, "text", text));
  }

  HttpResponse<String> tap(UUID id, String option) {
    return message(Map.of("id", id, "choice", option));
  }

  HttpResponse<String> message(Map<String, ?> message) {
    return post("/chat/api/messages", JSON.writeValueAsString(message));
  }

  HttpResponse<String> post(String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(stack.url(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(token == null ? request : request.header("Authorization", "Bearer " + token));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(stack.url(path)));
  }

  /** Listens to the events after this one. */
  WebEar listen(int after) {
    return new WebEar(HTTP, stack.url("/chat/api/events"), token(), after);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
