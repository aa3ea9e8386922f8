package id.suarawarga.gateway.torture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Residents who answer at the same time; when one is done another comes, until it is enough. */
final class Crowd implements AutoCloseable {

  /** How long a resident waits for an answer before the test gives up. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final AtomicInteger NUMBERS = new AtomicInteger(1_000_000);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Resident> residents = Collections.synchronizedList(new ArrayList<>());
  private final List<Future<?>> coming = new ArrayList<>();
  private final AtomicInteger taps = new AtomicInteger();
  private final AtomicInteger thanked = new AtomicInteger();
  private final CountDownLatch repair = new CountDownLatch(1);
  private final List<Messenger> messengers;
  private volatile boolean enough;

  /**
   * @param messengers each is used by as many
   */
  Crowd(List<Messenger> messengers) {
    this.messengers = messengers;
  }

  /** So many more answer at once from now on. */
  void grow(int by) {
    for (int i = 0; i < by; i++) {
      coming.add(threads.submit(this::comeOneAfterAnother));
    }
  }

  void tapped() {
    taps.incrementAndGet();
  }

  /** Waits until so many further taps were made. */
  void awaitTaps(int more) {
    awaitMore(taps, more);
  }

  /** Waits until so many more residents were thanked. */
  void awaitThanked(int more) {
    awaitMore(thanked, more);
  }

  /** Whoever was apologised to tries again only when what was broken is repaired. */
  void awaitRepair() {
    try {
      if (!repair.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("a resident was apologised to, and nothing was repaired");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void repaired() {
    repair.countDown();
  }

  /** The sources of those who were apologised to. */
  List<String> apologisedTo() {
    return List.copyOf(residents).stream()
        .filter(Resident::wasApologisedTo)
        .map(Resident::source)
        .toList();
  }

  /** Lets nobody else come, waits until everybody was thanked, and returns them all. */
  List<Resident> finish() {
    enough = true;
    for (Future<?> one : coming) {
      join(one);
    }
    return List.copyOf(residents);
  }

  private void comeOneAfterAnother() {
    do {
      int number = NUMBERS.incrementAndGet();
      Messenger messenger = messengers.get(number % messengers.size());
      Resident resident = new Resident(number, messenger, this);
      residents.add(resident);
      resident.answerAll();
      thanked.incrementAndGet();
    } while (!enough);
  }

  private void awaitMore(AtomicInteger counter, int more) {
    int goal = counter.get() + more;
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> counter.get() >= goal || hasFailed());
  }

  private boolean hasFailed() {
    return coming.stream().anyMatch(one -> one.state() == Future.State.FAILED);
  }

  private static void join(Future<?> one) {
    try {
      one.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new AssertionError("a resident was left alone: " + e.getCause().getMessage(), e);
    }
  }

  @Override
  public void close() {
    enough = true;
    threads.shutdownNow();
  }
}
