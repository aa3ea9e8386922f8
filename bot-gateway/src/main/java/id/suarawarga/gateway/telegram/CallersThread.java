package id.suarawarga.gateway.telegram;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs each task on the thread that brings it. The Telegram client only knows how to call in the
 * background, but whoever calls waits on a virtual thread of their own: a second thread for each
 * call would only cost two hand-overs.
 */
final class CallersThread extends AbstractExecutorService {

  @Override
  public void execute(Runnable task) {
    task.run();
  }

  /** There is nothing to end. */
  @Override
  public void shutdown() {}

  @Override
  public List<Runnable> shutdownNow() {
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return false;
  }

  @Override
  public boolean isTerminated() {
    return false;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return false;
  }
}
