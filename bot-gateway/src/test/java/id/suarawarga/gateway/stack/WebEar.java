package id.suarawarga.gateway.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open line of server-sent events. */
final class WebEar implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One event as it came. */
  record Heard(int number, JsonNode data) {
    String text() {
      return data.get("text").stringValue();
    }
  }

  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final HttpResponse<Stream<String>> answer;
  private final Thread reader;

  WebEar(HttpClient http, URI url, String token, int after) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Authorization", "Bearer " + token)
            .header("Last-Event-ID", String.valueOf(after))
            .build();
    try {
      answer = http.send(request, BodyHandlers.ofLines());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    reader = Thread.startVirtualThread(this::read);
  }

  int status() {
    return answer.statusCode();
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  /** Waits for so many events. */
  List<Heard> await(int count) {
    Awaitility.await().until(() -> heard.size() >= count);
    return heard();
  }

  /** Waits until the server ends it. */
  void awaitEnd() {
    Awaitility.await().until(() -> !reader.isAlive());
  }

  private void read() {
    List<String> event = new ArrayList<>();
    try {
      answer
          .body()
          .forEach(
              line -> {
                if (line.startsWith("id: ") || line.startsWith("data: ")) {
                  event.add(line.substring(line.indexOf(' ') + 1));
                }
                if (event.size() == 2) {
                  heard.add(new Heard(Integer.parseInt(event.get(0)), JSON.readTree(event.get(1))));
                  event.clear();
                }
              });
    } catch (UncheckedIOException _) {
      // The line is closed.
    }
  }

  @Override
  public void close() {
    answer.body().close();
  }
}
