package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Scope;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Decides what follows a try.
 *
 * <p>Only tries that failed for no reason that we know of count as attempts; being too fast or
 * halted says nothing against the message. What certainly was not sent, or does no harm twice, is
 * tried again up to a bound of its own. A new message that <em>may</em> have been sent is repeated
 * once: providers know no idempotency key, and a resident who reads a question twice is better off
 * than one who waits for it, but not if it comes a third time. Where word of it may come by another
 * way the repeat waits that long; a message settled meanwhile is not repeated.
 */
final class RetryRules {

  private static final int MAY_COME_TWICE = 2;

  private final DeliverySettings settings;
  private final DoubleSupplier chance;

  /**
   * Decides by these settings.
   *
   * @param chance numbers from 0 to 1, for jitter
   */
  RetryRules(DeliverySettings settings, DoubleSupplier chance) {
    this.settings = settings;
    this.chance = chance;
  }

  Next after(OutboxMessage row, SendResult result) {
    return switch (result) {
      case SendResult.Sent(var externalId) ->
          new Next.Settle(new Settlement.Sent(row.id(), externalId));
      case SendResult.Throttled(var pause, var scope) when scope == Scope.PERSON ->
          again(pause, row.attempts());
      // An account waits as a whole, where its pace is kept.
      case SendResult.Throttled _, SendResult.Halted _ -> again(Duration.ZERO, row.attempts());
      case SendResult.Rejected(var reason) -> failed(row, reason);
      case SendResult.Unreachable(var reason) -> new Next.Gone(reason);
      case SendResult.Silent(var reason, var since) ->
          new Next.PutOff(new Settlement.Silent(row.id(), reason, since));
      case SendResult.NotSent(var reason) ->
          retried(row, Tries.of(row.attempts()).withHarmless(), Duration.ZERO, reason);
      case SendResult.Unknown(var reason, var repeatable, var word) -> {
        Tries before = Tries.of(row.attempts());
        Tries now = repeatable ? before.withHarmless() : before.withUnanswered();
        yield retried(row, now, word, reason);
      }
    };
  }

  private Next retried(OutboxMessage row, Tries tries, Duration atLeast, String reason) {
    boolean goOn =
        tries.harmless() < settings.tries()
            && tries.unanswered() < Math.min(MAY_COME_TWICE, settings.tries());
    return goOn
        ? again(later(backOff(tries.all()), atLeast), tries.attempts())
        : failed(row, "gave up after " + tries.all() + " tries: " + reason);
  }

  private static Next failed(OutboxMessage row, String reason) {
    return new Next.Settle(new Settlement.Failed(row.id(), reason));
  }

  private Next again(Duration pause, int attempts) {
    return pause.compareTo(settings.patience()) <= 0
        ? new Next.Again(pause, attempts)
        : new Next.Later(pause, attempts);
  }

  private static Duration later(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  /** Doubles with each attempt; the upper half of it is left to chance. */
  private Duration backOff(int attempts) {
    double longest = settings.longestBackOff().toMillis();
    double full = Math.min(longest, settings.firstBackOff().toMillis() * Math.pow(2, attempts - 1));
    return Duration.ofMillis((long) (full / 2 * (1 + chance.getAsDouble())));
  }
}
