package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.Bugs;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.NotSent;
import id.suarawarga.gateway.telegram.BotAnswer.Refused;
import id.suarawarga.gateway.telegram.BotAnswer.Silence;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Fetches updates and confirms them once they are committed: at least once, in order per chat, and
 * never for ever stuck on one update. Whatever happens it goes on, as long as it is the elected
 * poller.
 */
final class TelegramPoller {

  private static final Logger log = LoggerFactory.getLogger(TelegramPoller.class);

  private static final Duration NEXT_ELECTION = Duration.ofSeconds(5);
  private static final Duration CONFLICT = Duration.ofSeconds(10);
  private static final Duration HALTED = Duration.ofSeconds(60);
  private static final Duration FLOOD = Duration.ofSeconds(5);
  private static final Duration STOP = Duration.ofSeconds(1);
  private static final int FAULTY_TRIES = 5;

  private final PollerElection election;
  private final LongPoll poll;
  private final UpdateBatch batch;
  private final BotApi api;
  private final TelegramHealth health;
  private final Pause pause;
  private final BackOff backOff = new BackOff();

  private volatile boolean stopping;
  private @Nullable Thread thread;
  private boolean elected;
  private boolean webhookRemoved;
  private long offset;
  private int faultyTries;

  TelegramPoller(
      PollerElection election,
      LongPoll poll,
      UpdateBatch batch,
      BotApi api,
      TelegramHealth health,
      Pause pause) {
    this.election = election;
    this.poll = poll;
    this.batch = batch;
    this.api = api;
    this.health = health;
    this.pause = pause;
  }

  void start() {
    stopping = false;
    thread = Thread.ofVirtual().name("telegram-poller").start(this::run);
  }

  /** Stops within a second; what was fetched and not confirmed will come again. */
  void stop() {
    stopping = true;
    Thread running = thread;
    if (running != null) {
      running.interrupt();
      poll.cancel();
      try {
        running.join(STOP);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    try {
      while (!stopping) {
        turn();
      }
    } catch (InterruptedException _) {
      // That is how we are stopped.
    } finally {
      election.resign();
    }
  }

  private void turn() throws InterruptedException {
    try {
      if (!election.won()) {
        elected = false;
        pause.of(NEXT_ELECTION);
        return;
      }
      if (!elected) { // another replica may have polled meanwhile; the inbox knows what we have
        elected = true;
        offset = 0;
        webhookRemoved = false;
      }
      fetch();
    } catch (RuntimeException | Error e) {
      log.error("the poller stumbled; it goes on: {}", Bugs.where(e));
      pause.of(backOff.next());
    }
  }

  private void fetch() throws InterruptedException {
    switch (poll.poll(offset)) {
      case Done<List<TelegramObject>>(var updates) -> {
        health.answered();
        take(updates);
      }
      case Refused<?> refused -> pause.of(refused(refused));
      case NotSent<?>(String reason) -> unanswered(reason);
      case Silence<?>(String reason) -> unanswered(reason);
    }
  }

  private void take(List<TelegramObject> updates) throws InterruptedException {
    if (updates.isEmpty()) {
      backOff.reset();
      return;
    }
    switch (batch.commit(updates, faultyTries >= FAULTY_TRIES)) {
      case COMMITTED -> confirm(updates);
      case UNAVAILABLE -> pause.of(backOff.next());
      case FAULTY -> {
        faultyTries++;
        pause.of(backOff.next());
      }
    }
  }

  /**
   * The next poll confirms the batch. The offset follows the last batch and not the highest id
   * ever: after a quiet week Telegram may count from lower.
   */
  private void confirm(List<TelegramObject> updates) throws InterruptedException {
    faultyTries = 0;
    Long last =
        updates.reversed().stream()
            .map(update -> update.number("update_id"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (last == null) {
      log.error("ALARM: no update of the batch has an id, so it can't be confirmed");
      pause.of(backOff.next());
      return;
    }
    backOff.reset();
    offset = last + 1;
  }

  private void unanswered(String reason) throws InterruptedException {
    if (!stopping) {
      log.warn("Telegram gives no updates: {}", reason);
      pause.of(backOff.next());
    }
  }

  /** How long to wait. */
  private Duration refused(Refused<?> refused) {
    if (refused.ofToken()) {
      health.halted(refused.reason() + ": check SUARA_TELEGRAM_TOKEN");
      return HALTED;
    }
    health.answered();
    return switch (refused.code()) {
      case 409 -> conflict(refused);
      case 429 -> Objects.requireNonNullElse(refused.retryAfter(), FLOOD);
      default -> {
        log.error("ALARM: Telegram refuses getUpdates: {}", refused.reason());
        yield CONFLICT;
      }
    };
  }

  /**
   * A webhook left from before is removed, once: polling is what was asked for. If it comes back,
   * or another process polls, an operator has to choose.
   */
  private Duration conflict(Refused<?> refused) {
    if (refused.says("webhook is active") && !webhookRemoved) {
      webhookRemoved = true;
      log.warn("a webhook was set for this bot; SUARA_TELEGRAM_MODE is polling, so it is removed");
      if (api.call(new DeleteWebhook()) instanceof Done<?>) {
        return Duration.ZERO;
      }
    }
    log.error("ALARM: another process receives this bot's updates: {}", refused.reason());
    return CONFLICT;
  }
}
