package id.suarawarga.gateway.whatsapp;

import id.suarawarga.gateway.channel.IntakeUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Does several things at once and waits for all of them. */
final class SideBySide {

  private SideBySide() {}

  /**
   * Runs all to their end, whatever becomes of some.
   *
   * @throws IntakeUnavailableException when one of them threw it
   */
  static void run(List<Runnable> work) {
    if (work.size() == 1) { // as a rule
      work.getFirst().run();
      return;
    }
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      work.forEach(task -> running.add(threads.submit(task)));
    }
    IntakeUnavailableException away = null;
    for (Future<?> task : running) {
      IntakeUnavailableException thrown = thrownBy(task);
      away = thrown == null ? away : thrown;
    }
    if (away != null) {
      throw away;
    }
  }

  private static @Nullable IntakeUnavailableException thrownBy(Future<?> ended) {
    return switch (ended.state()) {
      case FAILED -> {
        if (ended.exceptionNow() instanceof IntakeUnavailableException away) {
          yield away;
        }
        throw new IllegalStateException(ended.exceptionNow());
      }
      case SUCCESS -> null;
      case RUNNING, CANCELLED -> throw new IllegalStateException("not run to its end");
    };
  }
}
