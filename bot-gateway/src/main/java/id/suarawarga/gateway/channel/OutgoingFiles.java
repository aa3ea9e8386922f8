package id.suarawarga.gateway.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files that we keep, as one channel sends them: each is uploaded once and sent by the
 * provider's id of it from then on, however many residents get it. What the provider has is known
 * in memory only; another replica uploads it once more.
 */
public final class OutgoingFiles {

  /** Each may take 20 MB. */
  private static final int MOST_IN_MEMORY = 4;

  /** Shorter than any provider keeps what was uploaded; Meta does for 30 days. */
  private static final Duration KNOWN = Duration.ofDays(20);

  private final Function<UUID, Optional<byte[]>> store;
  private final Semaphore room = new Semaphore(MOST_IN_MEMORY);
  private final Cache<UUID, String> uploaded =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KNOWN).build();

  /**
   * Files that no channel has yet.
   *
   * @param store gives a file by its id; empty when it is no longer kept
   */
  public OutgoingFiles(Function<UUID, Optional<byte[]>> store) {
    this.store = store;
  }

  /** What the provider calls this file; null when it does not have it. */
  public @Nullable String idOf(UUID file) {
    return uploaded.getIfPresent(file);
  }

  /** The provider has it now, under this id. */
  public void note(UUID file, String id) {
    uploaded.put(file, id);
  }

  /** The provider has it no longer. */
  public void forget(UUID file) {
    uploaded.invalidate(file);
  }

  /** Does something with the content of a file; empty when it is no longer kept. */
  public <T> Optional<T> with(UUID file, Function<byte[], T> use) {
    room.acquireUninterruptibly();
    try {
      return store.apply(file).map(use);
    } finally {
      room.release();
    }
  }
}
