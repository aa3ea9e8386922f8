package id.suarawarga.gateway.torture;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The public address of the gateways: hands each update of a provider to any of them. When told to,
 * it hands each to all of them at once, and an older one with it, to any.
 */
final class Balancer implements AutoCloseable {

  private final List<Gateway> gateways;
  private final Random chance;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Call> taken = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger updates = new AtomicInteger();
  private final AtomicInteger duplicates = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicLong slowest = new AtomicLong();
  private final Hop hop = new Hop(this::balance);
  private volatile boolean duplicating;

  /**
   * @param gateways as they are at any time; those that are down break the connection
   */
  Balancer(List<Gateway> gateways, long seed) {
    this.gateways = gateways;
    this.chance = new Random(seed);
  }

  URI url() {
    return hop.url();
  }

  /** Whether every update goes to all gateways, and again to one of them at any time later. */
  void duplicate(boolean from) {
    duplicating = from;
    taken.clear();
  }

  int updates() {
    return updates.get();
  }

  int duplicates() {
    return duplicates.get();
  }

  /** How many were not taken, so that the provider has to deliver them again. */
  int refused() {
    return refused.get();
  }

  /**
   * The longest that a resident's message took to be answered since this was asked before. Reports
   * of delivery, which nobody waits for, may take longer.
   */
  Duration slowest() {
    return Duration.ofNanos(slowest.getAndSet(0));
  }

  private void balance(HttpExchange exchange) throws IOException {
    try (exchange) {
      Call call = Call.of(exchange);
      updates.incrementAndGet();
      HttpResponse<byte[]> answer = duplicating ? toAll(call) : toAny(call);
      if (answer == null || answer.statusCode() / 100 != 2) {
        refused.incrementAndGet();
      }
      if (answer != null) {
        Hop.answer(exchange, answer);
      }
    }
  }

  /** Answers with the first that says more than "taken", and only once all have taken it. */
  private @Nullable HttpResponse<byte[]> toAll(Call call) {
    List<Future<@Nullable HttpResponse<byte[]>>> copies = new ArrayList<>();
    gateways.forEach(one -> copies.add(threads.submit(() -> ask(call, one))));
    if (!taken.isEmpty()) {
      Call older = taken.get(any(taken.size()));
      copies.add(threads.submit(() -> toAny(older)));
    }
    taken.add(call);
    duplicates.addAndGet(copies.size() - 1);
    return copies.stream().map(Balancer::get).reduce(Balancer::worse).orElseThrow();
  }

  private @Nullable HttpResponse<byte[]> toAny(Call call) {
    return ask(call, gateways.get(any(gateways.size())));
  }

  /** Null when the gateway broke the connection, or was not there. */
  private @Nullable HttpResponse<byte[]> ask(Call call, Gateway gateway) {
    long start = System.nanoTime();
    try {
      return hop.pass(call, gateway.url());
    } catch (IOException _) {
      return null;
    } finally {
      if (!call.isReport()) {
        slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
      }
    }
  }

  private static @Nullable HttpResponse<byte[]> worse(
      @Nullable HttpResponse<byte[]> one, @Nullable HttpResponse<byte[]> other) {
    if (one == null || other == null) {
      return null;
    }
    if (one.statusCode() != other.statusCode()) {
      return one.statusCode() > other.statusCode() ? one : other;
    }
    return one.body().length >= other.body().length ? one : other;
  }

  private static @Nullable HttpResponse<byte[]> get(Future<@Nullable HttpResponse<byte[]>> copy) {
    try {
      return copy.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized int any(int bound) {
    return chance.nextInt(bound);
  }

  @Override
  public void close() {
    hop.close();
    threads.shutdownNow();
  }
}
