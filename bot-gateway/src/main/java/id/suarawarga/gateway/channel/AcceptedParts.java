package id.suarawarga.gateway.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;

/**
 * How many parts of a long message the provider has taken, so that a further try goes on behind
 * them. Only in memory: after a crash, or on another replica, parts may be repeated where the
 * provider does not report of them.
 */
public final class AcceptedParts {

  private final Cache<Long, Integer> underWay =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

  /** With how many parts of this message, by its number in the outbox, a try has to begin. */
  public int of(long id) {
    return Objects.requireNonNullElse(underWay.getIfPresent(id), 0);
  }

  /** The first so many parts are taken. */
  public void note(long id, int parts) {
    underWay.put(id, parts);
  }

  /** The whole message is through. */
  public void forget(long id) {
    underWay.invalidate(id);
  }
}
