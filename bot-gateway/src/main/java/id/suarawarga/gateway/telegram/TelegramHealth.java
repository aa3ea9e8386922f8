package id.suarawarga.gateway.telegram;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Telegram listens to us: noted at each call, asked by the health check. */
final class TelegramHealth {

  private static final Logger log = LoggerFactory.getLogger(TelegramHealth.class);

  /**
   * What is known.
   *
   * @param lastAnswer when Telegram last answered anything but a refusal of our token
   * @param halted why nothing works until an operator acts; null if it does
   */
  record State(@Nullable Instant lastAnswer, @Nullable String halted) {}

  private final Clock clock;
  private final AtomicReference<State> state = new AtomicReference<>(new State(null, null));

  TelegramHealth(Clock clock) {
    this.clock = clock;
  }

  State state() {
    return state.get();
  }

  void answered() {
    State before = state.getAndSet(new State(clock.instant(), null));
    if (before.halted() != null) {
      log.info("Telegram accepts our token again");
    }
  }

  void halted(String reason) {
    State before = state.getAndUpdate(now -> new State(now.lastAnswer(), reason));
    if (before.halted() == null) {
      log.error("ALARM: the Telegram channel is halted: {}; the queue is kept", reason);
    }
  }
}
