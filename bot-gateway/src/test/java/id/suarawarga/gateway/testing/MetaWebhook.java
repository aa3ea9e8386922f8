package id.suarawarga.gateway.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Delivers as Meta does: signed, again until it is taken, and not always once. */
public final class MetaWebhook implements AutoCloseable {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<Long, ExecutorService> persons = new ConcurrentHashMap<>();
  private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger waiting = new AtomicInteger();
  private final URI url;

  public MetaWebhook(URI url) {
    this.url = url;
  }

  /** Delivers what somebody says as soon as what they said before is taken, with a copy. */
  public void say(long person, byte[] delivery) {
    waiting.incrementAndGet();
    persons
        .computeIfAbsent(
            person, _ -> Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()))
        .execute(
            () -> {
              report(delivery); // not before: it would overtake what was said before
              post(delivery);
            });
  }

  /** Delivers it at any time. */
  public void report(byte[] delivery) {
    waiting.incrementAndGet();
    others.execute(() -> post(delivery));
  }

  /** Whether every delivery, and every copy, has been taken. */
  public boolean isIdle() {
    return waiting.get() == 0;
  }

  private void post(byte[] delivery) {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature-256", MetaDelivery.signature(delivery, MetaDelivery.SECRET))
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofByteArray(delivery))
            .build();
    long pause = FIRST_PAUSE.toNanos();
    while (!Thread.currentThread().isInterrupted() && !isTaken(request)) {
      LockSupport.parkNanos(pause);
      pause = Math.min(LONGEST_PAUSE.toNanos(), 2 * pause);
    }
    waiting.decrementAndGet();
  }

  private boolean isTaken(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    persons.values().forEach(ExecutorService::shutdownNow);
    others.shutdownNow();
    http.shutdownNow();
  }
}
