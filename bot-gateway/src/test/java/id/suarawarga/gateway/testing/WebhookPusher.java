package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Posts updates to a webhook as Telegram does: in order per chat, again until it says 2xx. */
final class WebhookPusher implements AutoCloseable {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

  private final HttpClient http = HttpClient.newBuilder().build();
  private final Map<Long, ExecutorService> chats = new ConcurrentHashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
  private final URI url;
  private final String secret;
  private final Consumer<BotRequest> answers;

  /**
   * @param answers takes the calls that came in answers
   */
  WebhookPusher(URI url, String secret, Consumer<BotRequest> answers) {
    this.url = url;
    this.secret = secret;
    this.answers = answers;
  }

  boolean pushesTo(URI other, String otherSecret) {
    return url.equals(other) && secret.equals(otherSecret);
  }

  List<Integer> statuses() {
    return List.copyOf(statuses);
  }

  /** Whether every update has been taken. */
  boolean isIdle() {
    return waiting.get() == 0;
  }

  void push(ObjectNode update) {
    waiting.incrementAndGet();
    chats
        .computeIfAbsent(
            chat(update), _ -> Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()))
        .execute(() -> pushUntilTaken(update));
  }

  private void pushUntilTaken(ObjectNode update) {
    long pause = FIRST_PAUSE.toNanos();
    while (!Thread.currentThread().isInterrupted() && !pushOnce(update)) {
      LockSupport.parkNanos(pause);
      pause = Math.min(LONGEST_PAUSE.toNanos(), 2 * pause);
    }
    waiting.decrementAndGet();
  }

  private boolean pushOnce(ObjectNode update) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .header("X-Telegram-Bot-Api-Secret-Token", secret)
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString(update.toString()))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      BotRequest answer = BotRequest.ofWebhookAnswer(response.body());
      if (answer != null) {
        answers.accept(answer);
      }
      statuses.add(response.statusCode());
      return response.statusCode() / 100 == 2;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long chat(ObjectNode update) {
    JsonNode from = update.findValue("from");
    return from == null ? 0 : from.path("id").asLong();
  }

  @Override
  public void close() {
    chats.values().forEach(ExecutorService::shutdownNow);
    http.shutdownNow();
  }
}
