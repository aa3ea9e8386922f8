package id.suarawarga.engine.catalogue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The catalogue as it stands now, read again when its version has moved.
 *
 * <p>The version is looked at when somebody asks and the last look is half a second old, so a
 * committed change is seen within that time. While the database does not answer, the last snapshot
 * serves on: an asker waits for a look a fifth of a second at most.
 */
public final class Catalogues {

  private static final Logger LOG = LoggerFactory.getLogger(Catalogues.class);
  private static final Duration CHECK_EVERY = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final JdbcClient jdbc;
  private final LongSupplier nanoTime;
  private final Duration patience;

  private volatile @Nullable Catalogue known;
  private @Nullable Check latest;

  public Catalogues(JdbcClient jdbc) {
    this(jdbc, System::nanoTime, PATIENCE);
  }

  Catalogues(JdbcClient jdbc, LongSupplier nanoTime, Duration patience) {
    this.jdbc = jdbc;
    this.nanoTime = nanoTime;
    this.patience = patience;
  }

  /**
   * The newest catalogue to be had.
   *
   * @throws RuntimeException of the database when it has never been read and cannot be read now
   */
  public Catalogue current() {
    CompletableFuture<Catalogue> check = latestCheck().result();
    Catalogue snapshot = known;
    return snapshot == null
        ? first(check)
        : check
            .exceptionally(failure -> snapshot)
            .completeOnTimeout(snapshot, patience.toMillis(), TimeUnit.MILLISECONDS)
            .join();
  }

  private static Catalogue first(CompletableFuture<Catalogue> check) {
    try {
      return check.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** The check under way, or the last one while it is young enough, or else a new one. */
  private synchronized Check latestCheck() {
    long now = nanoTime.getAsLong();
    Check check = latest;
    if (check == null || check.isOver(now)) {
      // On a thread of its own: a database that hangs must not take the asker with it.
      check =
          new Check(
              now, CompletableFuture.supplyAsync(this::refreshed, Thread::startVirtualThread));
      latest = check;
    }
    return check;
  }

  private Catalogue refreshed() {
    try {
      Catalogue snapshot = known;
      long version = version();
      if (snapshot == null || snapshot.version() != version) {
        snapshot = read(version);
        known = snapshot;
        LOG.info("catalogue version {} is in use", snapshot.version());
      }
      return snapshot;
    } catch (RuntimeException e) {
      LOG.warn("the catalogue cannot be read: {}", e.getClass().getSimpleName());
      throw e;
    }
  }

  /** Reads until the version has stood still meanwhile: then the three lists fit together. */
  private Catalogue read(long version) {
    Catalogue catalogue =
        new Catalogue(
            version, new Units(jdbc).list(), new Services(jdbc).list(), new Periods(jdbc).list());
    long after = version();
    return after == version ? catalogue : read(after);
  }

  private long version() {
    return jdbc.sql("select version from catalogue_version").query(Long.class).single();
  }

  private record Check(long startedAt, CompletableFuture<Catalogue> result) {

    boolean isOver(long now) {
      return result.isDone() && now - startedAt >= CHECK_EVERY.toNanos();
    }
  }
}
