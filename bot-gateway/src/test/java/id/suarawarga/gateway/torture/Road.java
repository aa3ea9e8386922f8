package id.suarawarga.gateway.torture;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** The way of one gateway to the provider. Replies can be held on it, and are lost if it dies. */
final class Road implements AutoCloseable {

  /** Where a reply is held: before it arrives, or after, so that only the answer is missing. */
  enum Held {
    NOWHERE,
    BEFORE,
    AFTER
  }

  private final URI provider;
  private final Predicate<URI> isReply;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Hop hop;
  private volatile Held held = Held.NOWHERE;
  private volatile CountDownLatch lost = new CountDownLatch(1);

  /**
   * @param isReply which calls carry a reply to a resident
   */
  Road(URI provider, Predicate<URI> isReply) {
    this.provider = provider;
    this.isReply = isReply;
    this.hop = new Hop(this::pass);
  }

  URI url() {
    return hop.url();
  }

  /** From now on replies come this far. */
  void hold(Held where) {
    held = where;
  }

  /** Waits until so many replies are held. */
  void awaitHeld(int count) {
    Awaitility.await().until(() -> waiting.get() >= count);
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
      byte[] body = exchange.getRequestBody().readAllBytes();
      Held here = isReply.test(exchange.getRequestURI()) ? held : Held.NOWHERE;
      switch (here) {
        case NOWHERE -> Hop.answer(exchange, hop.pass(exchange, body, provider));
        case BEFORE -> awaitLoss();
        case AFTER -> {
          HttpResponse<byte[]> _ = hop.pass(exchange, body, provider);
          awaitLoss();
        }
      }
    }
  }

  private void awaitLoss() {
    CountDownLatch mine = lost;
    waiting.incrementAndGet();
    try {
      mine.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
  }

  @Override
  public void close() {
    hop.close();
  }
}
