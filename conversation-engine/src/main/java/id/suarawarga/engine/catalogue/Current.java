package id.suarawarga.engine.catalogue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What some tables say as they stand now, read again when their version has moved.
 *
 * <p>The version is looked at when somebody asks and the last look is half a second old, so a
 * committed change is seen within that time. While the database does not answer, the last snapshot
 * serves on: an asker waits for a look a fifth of a second at most.
 *
 * @param <T> the snapshot; immutable
 */
public final class Current<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Current.class);
  private static final Duration CHECK_EVERY = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMillis(200);

  /** Where the snapshot comes from. */
  private final String name;

  private final LongSupplier version;
  private final LongFunction<T> source;
  private final LongSupplier nanoTime;
  private final Duration patience;

  private volatile @Nullable Known<T> known;
  private @Nullable Check<T> latest;

  private record Known<T>(long version, T value) {}

  private record Check<T>(long startedAt, CompletableFuture<T> result) {

    boolean isOver(long now) {
      return result.isDone() && now - startedAt >= CHECK_EVERY.toNanos();
    }
  }

  /**
   * A snapshot that is not read yet.
   *
   * @param name as logs name it
   * @param version grows with every change
   * @param source reads the snapshot, given the version it is to have
   */
  public Current(String name, LongSupplier version, LongFunction<T> source) {
    this(name, version, source, System::nanoTime, PATIENCE);
  }

  Current(
      String name,
      LongSupplier version,
      LongFunction<T> source,
      LongSupplier nanoTime,
      Duration patience) {
    this.name = name;
    this.version = version;
    this.source = source;
    this.nanoTime = nanoTime;
    this.patience = patience;
  }

  /**
   * The newest snapshot to be had.
   *
   * @throws RuntimeException of the database when it has never been read and cannot be read now
   */
  public T get() {
    CompletableFuture<T> check = latestCheck().result();
    Known<T> snapshot = known;
    return snapshot == null
        ? first(check)
        : check
            .exceptionally(failure -> snapshot.value())
            .completeOnTimeout(snapshot.value(), patience.toMillis(), TimeUnit.MILLISECONDS)
            .join();
  }

  /** The snapshot of this very moment, for who has been told that another is out of date. */
  public T newest() {
    return refreshed();
  }

  private static <T> T first(CompletableFuture<T> check) {
    try {
      return check.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** The check under way, or the last one while it is young enough, or else a new one. */
  private synchronized Check<T> latestCheck() {
    long now = nanoTime.getAsLong();
    Check<T> check = latest;
    if (check == null || check.isOver(now)) {
      // On a thread of its own: a database that hangs must not take the asker with it.
      check =
          new Check<>(
              now, CompletableFuture.supplyAsync(this::refreshed, Thread::startVirtualThread));
      latest = check;
    }
    return check;
  }

  private T refreshed() {
    try {
      Known<T> snapshot = known;
      long now = version.getAsLong();
      if (snapshot == null || snapshot.version() != now) {
        snapshot = read(now);
        known = snapshot;
        LOG.info("{} version {} is in use", name, snapshot.version());
      }
      return snapshot.value();
    } catch (RuntimeException e) {
      LOG.warn("the {} cannot be read: {}", name, e.getClass().getSimpleName());
      throw e;
    }
  }

  /** Reads until the version has stood still meanwhile: then all that was read fits together. */
  private Known<T> read(long before) {
    T value = source.apply(before);
    long after = version.getAsLong();
    return after == before ? new Known<>(before, value) : read(after);
  }
}
