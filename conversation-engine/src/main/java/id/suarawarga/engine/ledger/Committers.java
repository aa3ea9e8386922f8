package id.suarawarga.engine.ledger;

import id.suarawarga.engine.respondent.RespondentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The queue of turns and the threads that commit them. A thread takes all that waits, of different
 * persons, so that one sync of the disk serves many; while it commits, the next batch gathers. A
 * person is in one batch at a time, so a second turn waits for the first instead of blocking
 * everybody else in its batch.
 */
final class Committers implements AutoCloseable {

  private static final int LARGEST_BATCH = 128;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();
  private final Deque<Waiting> queue = new ArrayDeque<>();
  private final Set<RespondentId> busy = new HashSet<>();
  private final Consumer<List<Waiting>> commit;
  private final List<Thread> threads;
  private boolean closed;

  /**
   * Starts the threads.
   *
   * @param commit completes the futures of a batch; must not throw
   */
  Committers(int count, Consumer<List<Waiting>> commit) {
    this.commit = commit;
    this.threads =
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> Thread.ofPlatform().name("ledger-" + n).start(this::run))
            .toList();
  }

  /** Queues a turn, unless the ledger is closed. */
  boolean add(Waiting turn) {
    lock.lock();
    try {
      if (!closed) {
        queue.add(turn);
        work.signal();
      }
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  /** Takes back all that no thread has taken yet. */
  List<Waiting> drain() {
    lock.lock();
    try {
      List<Waiting> all = List.copyOf(queue);
      queue.clear();
      return all;
    } finally {
      lock.unlock();
    }
  }

  /** Commits what is queued and ends. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      work.signalAll();
    } finally {
      lock.unlock();
    }
    threads.forEach(Committers::join);
  }

  private void run() {
    for (List<Waiting> batch = take(); !batch.isEmpty(); batch = take()) {
      try {
        commit.accept(batch);
      } finally {
        finish(batch);
      }
    }
  }

  /** Waits for work; an empty batch means the end. */
  private List<Waiting> take() {
    lock.lock();
    try {
      List<Waiting> batch = gather();
      while (batch.isEmpty() && !(closed && queue.isEmpty())) {
        work.awaitUninterruptibly();
        batch = gather();
      }
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** Goes once around the queue, so that what stays keeps its order. */
  private List<Waiting> gather() {
    List<Waiting> batch = new ArrayList<>();
    for (int left = queue.size(); left > 0; left--) {
      Waiting turn = queue.remove();
      if (batch.size() < LARGEST_BATCH && busy.add(turn.respondent())) {
        batch.add(turn);
      } else {
        queue.add(turn);
      }
    }
    return batch;
  }

  private void finish(List<Waiting> batch) {
    lock.lock();
    try {
      batch.forEach(turn -> busy.remove(turn.respondent()));
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
