package id.suarawarga.admin.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** The API as one client sees it. */
public final class Api {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;
  private final Map<String, String> headers;

  public Api(int port) {
    this(port, Map.of());
  }

  private Api(int port, Map<String, String> headers) {
    this.port = port;
    this.headers = headers;
  }

  /** The same client, sending this header too. */
  public Api with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Api(port, more);
  }

  /** The same client, signed in. */
  public Api withToken(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer post(String path, String json) {
    return send("POST", path, json);
  }

  public Answer put(String path, String json) {
    return send("PUT", path, json);
  }

  public Answer send(String method, String path, String json) {
    Api client =
        headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    return client.send(method, path, BodyPublishers.ofString(json));
  }

  /** Posts a file of the type that the header Content-Type names. */
  public Answer upload(String path, byte[] file) {
    return send("POST", path, BodyPublishers.ofByteArray(file));
  }

  /** Posts a body without saying how long it is. */
  public Answer stream(String path, byte[] body) {
    return send("POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
  }

  /** Fetches a file. */
  public HttpResponse<byte[]> download(String path) {
    return exchange("GET", path, BodyPublishers.noBody(), BodyHandlers.ofByteArray());
  }

  /** Signs in. */
  public Answer login(String username, String password) {
    return post(
        "/api/v1/auth/login",
        """
        {"username": "%s", "password": "%s"}
        """
            .formatted(username, password));
  }

  private Answer send(String method, String path, BodyPublisher body) {
    return new Answer(exchange(method, path, body, BodyHandlers.ofString()));
  }

  private <T> HttpResponse<T> exchange(
      String method, String path, BodyPublisher body, BodyHandler<T> answer) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, body);
    headers.forEach(request::header);
    try {
      return CLIENT.send(request.build(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
