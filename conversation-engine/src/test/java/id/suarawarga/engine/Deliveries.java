package id.suarawarga.engine;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.testing.TestEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A provider at its worst: it delivers each message to all replicas at once, and to all of them
 * again later, in whatever order, while others are being delivered.
 */
final class Deliveries implements AutoCloseable {

  private static final int PATIENCE = 50;

  private record Delivery(TestEngine to, InboundMessage message) {}

  private final List<TestEngine> replicas;
  private final ExecutorService threads = Executors.newFixedThreadPool(24);
  private final Random random = new Random(4711);
  private final List<Delivery> toRepeat = new ArrayList<>();
  private final List<Future<?>> repeated = new ArrayList<>();

  Deliveries(List<TestEngine> replicas) {
    this.replicas = replicas;
  }

  /** Delivers a message, and a few older ones again; returns when every replica has taken it. */
  void deliver(InboundMessage message) {
    List<Delivery> now = replicas.stream().map(to -> new Delivery(to, message)).toList();
    CompletableFuture<?>[] taken =
        now.stream()
            .map(one -> CompletableFuture.runAsync(() -> insist(one), threads))
            .toArray(CompletableFuture[]::new);
    repeatSome();
    CompletableFuture.allOf(taken).join();
    remember(now);
  }

  /** The first thing that any replica said to somebody. */
  OutboundMessage firstReplyTo(Address address) {
    return replicas.stream()
        .flatMap(replica -> replica.relayedTo(address).stream())
        .findFirst()
        .orElseThrow();
  }

  /** Repeats what has not been repeated yet. */
  @Override
  public void close() throws Exception {
    while (!toRepeat.isEmpty()) {
      repeatSome();
    }
    for (Future<?> one : repeated) {
      one.get();
    }
    threads.close();
  }

  private synchronized void remember(List<Delivery> delivered) {
    toRepeat.addAll(delivered);
  }

  private synchronized void repeatSome() {
    for (int n = 0; n < replicas.size() && !toRepeat.isEmpty(); n++) {
      Delivery again = toRepeat.remove(random.nextInt(toRepeat.size()));
      repeated.add(threads.submit(() -> insist(again)));
    }
  }

  /** What is not acknowledged is delivered again, as providers do. */
  private static void insist(Delivery delivery) {
    for (int attempt = 1; ; attempt++) {
      try {
        delivery.to().receiveOnly(delivery.message());
        return;
      } catch (UnavailableException e) {
        if (attempt == PATIENCE) {
          throw e;
        }
      }
    }
  }
}
