package id.suarawarga.gateway.torture;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** The way of one gateway to the messengers. Replies can be held on it, and are lost if it dies. */
final class Road implements AutoCloseable {

  /** Where a reply is held: before it arrives, or after, so that only the answer is missing. */
  enum Held {
    NOWHERE,
    BEFORE,
    AFTER
  }

  private final Map<Messenger, AtomicInteger> waiting = new LinkedHashMap<>();
  private final Hop hop;
  private volatile Held held = Held.NOWHERE;
  private volatile CountDownLatch lost = new CountDownLatch(1);

  Road(List<Messenger> messengers) {
    messengers.forEach(one -> waiting.put(one, new AtomicInteger()));
    this.hop = new Hop(this::pass);
  }

  URI url() {
    return hop.url();
  }

  /** From now on replies come this far. */
  void hold(Held where) {
    held = where;
  }

  /** Waits until so many replies to each messenger are held. */
  void awaitHeld(int count) {
    Awaitility.await()
        .atMost(Crowd.PATIENCE)
        .until(() -> waiting.values().stream().allMatch(held -> held.get() >= count));
  }

  /** What is held is lost, with the gateway that sent it; then the road is open. */
  void lose() {
    held = Held.NOWHERE;
    CountDownLatch before = lost;
    lost = new CountDownLatch(1);
    before.countDown();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      Call call = Call.of(exchange);
      Messenger to = owner(call);
      switch (to.isReply(call) ? held : Held.NOWHERE) {
        case NOWHERE -> Hop.answer(exchange, hop.pass(call, to.url()));
        case BEFORE -> awaitLoss(to);
        case AFTER -> {
          HttpResponse<byte[]> _ = hop.pass(call, to.url());
          awaitLoss(to);
        }
      }
    }
  }

  private Messenger owner(Call call) {
    return waiting.keySet().stream().filter(one -> one.owns(call)).findFirst().orElseThrow();
  }

  private void awaitLoss(Messenger to) {
    AtomicInteger held = waiting.get(to);
    CountDownLatch mine = lost;
    held.incrementAndGet();
    try {
      mine.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      held.decrementAndGet();
    }
  }

  @Override
  public void close() {
    hop.close();
  }
}
