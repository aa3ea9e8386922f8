package id.suarawarga.gateway.telegram;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts what runs in the background once the application is up; stops it before the rest. */
final class TelegramLifecycle implements SmartLifecycle {

  private final TelegramStart start;
  private final @Nullable TelegramPoller poller;
  private volatile boolean running;

  /**
   * @param poller null in webhook mode
   */
  TelegramLifecycle(TelegramStart start, @Nullable TelegramPoller poller) {
    this.start = start;
    this.poller = poller;
  }

  @Override
  public void start() {
    running = true;
    start.start();
    if (poller != null) {
      poller.start();
    }
  }

  @Override
  public void stop() {
    start.stop();
    if (poller != null) {
      poller.stop();
    }
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
