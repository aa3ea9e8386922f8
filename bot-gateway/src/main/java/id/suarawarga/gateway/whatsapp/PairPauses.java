package id.suarawarga.gateway.whatsapp;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suarawarga.engine.message.Address;
import java.time.Duration;

/**
 * How long one person waits when Meta says that they get too many messages: 1 s, then four times as
 * long each time, as Meta asks for. Per replica; another one begins anew.
 */
final class PairPauses {

  private static final int MOST_STEPS = 4;

  private final Cache<Address, Integer> steps =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  /** Somebody's message was refused; so long is the pause. */
  Duration next(Address to) {
    int step = steps.asMap().merge(to, 0, (before, _) -> Math.min(MOST_STEPS, before + 1));
    return Duration.ofSeconds(1L << (2 * step));
  }

  void accepted(Address to) {
    steps.invalidate(to);
  }
}
