package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.NotSent;
import id.suarawarga.gateway.telegram.BotAnswer.Refused;
import id.suarawarga.gateway.telegram.BotAnswer.Silence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/**
 * Tells Telegram, after each start, where to send updates and which commands to offer. Goes on
 * trying in the background until it has; nothing waits for it.
 */
final class TelegramStart {

  private static final Logger log = LoggerFactory.getLogger(TelegramStart.class);
  private static final Duration REFUSED = Duration.ofSeconds(60);

  private record Step(String name, Supplier<BotAnswer<Boolean>> call) {}

  private final List<Step> steps = new ArrayList<>();
  private final Pause pause;
  private @Nullable Thread thread;

  /**
   * @param webhook what to set; null in polling mode
   */
  TelegramStart(BotApi api, @Nullable SetWebhook webhook, Pause pause) {
    if (webhook != null) {
      steps.add(new Step("setWebhook", () -> api.call(webhook)));
    }
    for (var commands : BotCommands.all()) {
      steps.add(new Step("setMyCommands", () -> api.call(commands)));
    }
    this.pause = pause;
  }

  void start() {
    thread = Thread.ofVirtual().name("telegram-start").start(this::run);
  }

  void stop() {
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void run() {
    try {
      for (Step step : steps) {
        complete(step);
      }
    } catch (InterruptedException _) {
      // That is how we are stopped.
    }
  }

  private void complete(Step step) throws InterruptedException {
    BackOff backOff = new BackOff();
    while (true) {
      switch (step.call().get()) {
        case Done<?> _ -> {
          return;
        }
        case Refused<?> refused -> {
          log.error("Telegram refuses {}: {}", step.name(), refused.reason());
          pause.of(Objects.requireNonNullElse(refused.retryAfter(), REFUSED));
        }
        case NotSent<?> _, Silence<?> _ -> pause.of(backOff.next());
      }
    }
  }
}
