package id.suarawarga.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of the web chat: sends until it is taken, and once more; listens again when cut. */
final class WebPhone implements Phone {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final String START = "/start ";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService line =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final AtomicInteger waiting = new AtomicInteger();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final KillableCity city;
  private volatile @Nullable String token;
  private volatile int last;
  private @Nullable Thread ear;

  WebPhone(KillableCity city) {
    this.city = city;
  }

  @Override
  public List<String> secrets() {
    return token == null ? List.of() : List.of(token);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of();
  }

  @Override
  public void type(String words) {
    if (token == null) {
      begin(words.substring(START.length()));
    } else {
      say(Map.of("id", UUID.randomUUID(), "text", words));
    }
  }

  @Override
  public void tap(String label) {
    String choice =
        events.reversed().stream()
            .flatMap(event -> event.path("options").valueStream())
            .filter(button -> button.path("label").asString().equals(label))
            .map(button -> button.path("id").asString())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button '" + label + "': " + texts()));
    say(Map.of("id", UUID.randomUUID(), "choice", choice));
  }

  private void begin(String link) {
    HttpResponse<String> answer = post("conversations", Map.of("start", link));
    token = JSON.readTree(answer.body()).path("token").asString();
    ear = Thread.startVirtualThread(this::listen);
  }

  private void say(Map<String, ?> message) {
    waiting.incrementAndGet();
    line.execute(
        () -> {
          sendUntilTaken(message);
          sendUntilTaken(message);
          waiting.decrementAndGet();
        });
  }

  private void sendUntilTaken(Map<String, ?> message) {
    while (!Thread.currentThread().isInterrupted() && !isTaken(message)) {
      LockSupport.parkNanos(PAUSE);
    }
  }

  private boolean isTaken(Map<String, ?> message) {
    try {
      return post("messages", message).statusCode() == 202;
    } catch (UncheckedIOException _) {
      return false;
    }
  }

  private HttpResponse<String> post(String path, Map<String, ?> body) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(city.url().resolve("/chat/api/" + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private void listen() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        HttpRequest request = request("events").header("Last-Event-ID", "" + last).build();
        http.send(request, BodyHandlers.ofLines()).body().forEach(this::hear);
      } catch (IOException | UncheckedIOException _) {
        LockSupport.parkNanos(PAUSE);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void hear(String sent) {
    if (sent.startsWith("id: ")) {
      last = Integer.parseInt(sent.substring("id: ".length()));
    } else if (sent.startsWith("data: ")) {
      events.add(JSON.readTree(sent.substring("data: ".length())));
    }
  }

  @Override
  public List<String> texts() {
    return events.stream().map(event -> event.path("text").asString()).toList();
  }

  @Override
  public boolean isQuiet() {
    return waiting.get() == 0;
  }

  @Override
  public void send(byte[] file, @Nullable String name) {
    throw new UnsupportedOperationException("the page sends no files");
  }

  @Override
  public void holdNextReply() {
    throw noMessenger();
  }

  @Override
  public void awaitHeld() {
    throw noMessenger();
  }

  @Override
  public void loseNextAnswer() {
    throw noMessenger();
  }

  private static UnsupportedOperationException noMessenger() {
    return new UnsupportedOperationException("no messenger stands between the page and the city");
  }

  @Override
  public List<String> violations() {
    return List.of();
  }

  @Override
  public void close() {
    if (ear != null) {
      ear.interrupt();
    }
    line.shutdownNow();
    http.shutdownNow();
  }
}
