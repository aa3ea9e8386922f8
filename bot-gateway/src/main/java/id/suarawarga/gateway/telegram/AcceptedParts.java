package id.suarawarga.gateway.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.OutboundMessage;
import java.time.Duration;

/**
 * How many parts of a long message Telegram has taken, so that a second try goes on behind them.
 * Only in memory: after a crash, parts may be repeated. A person's messages go one after another,
 * so there is at most one under way for each address.
 */
final class AcceptedParts {

  private record Progress(OutboundMessage message, int parts) {}

  private final Cache<Address, Progress> underWay =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

  /** With how many parts to begin at this try. */
  int of(OutboundMessage message, int attempt) {
    Progress progress = underWay.getIfPresent(message.to());
    return attempt > 1 && progress != null && progress.message().equals(message)
        ? progress.parts()
        : 0;
  }

  void note(OutboundMessage message, int parts) {
    underWay.put(message.to(), new Progress(message, parts));
  }

  void forget(OutboundMessage message) {
    underWay.invalidate(message.to());
  }
}
