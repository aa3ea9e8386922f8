package id.suarawarga.gateway.media;

import id.suarawarga.engine.file.FileFault;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.Inspected.Faulty;
import id.suarawarga.engine.file.Inspected.Safe;
import id.suarawarga.engine.file.SafeFile;
import id.suarawarga.engine.file.WaitingFile;
import id.suarawarga.engine.file.WaitingFiles;
import id.suarawarga.engine.message.Account;
import id.suarawarga.gateway.media.Download.Fetched;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Download.Retry;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the files of complaints from their channels, one at a time, so that one file and no more
 * is in memory. What cannot be had now is tried again for as long as the channel keeps it.
 */
public final class AttachmentFetcher {

  private static final Logger LOG = LoggerFactory.getLogger(AttachmentFetcher.class);

  /** Longer than fetching and cleaning may take. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** Where a channel that is off now may be on again. */
  private static final Duration WITHOUT_CHANNEL = Duration.ofDays(30);

  /** Half an hour: of a file it can't give now Telegram says the same as of one it never had. */
  private static final int BELIEVED_GONE = 8;

  /** A file that took the process down this often does so on purpose. */
  private static final int MOST_CRASHES = 3;

  private final WaitingFiles files;
  private final FileStore store;
  private final Map<Account, MediaSource> sources;
  private final Clock clock;

  public AttachmentFetcher(
      WaitingFiles files, FileStore store, List<MediaSource> sources, Clock clock) {
    this.files = files;
    this.store = store;
    this.sources =
        sources.stream().collect(Collectors.toMap(MediaSource::account, Function.identity()));
    this.clock = clock;
  }

  /** Fetches all that is due. */
  public void run() {
    Optional<WaitingFile> file = files.claim(LEASE);
    while (file.isPresent()) {
      fetch(file.get());
      file = files.claim(LEASE);
    }
  }

  private void fetch(WaitingFile file) {
    if (file.unfinished() > MOST_CRASHES) {
      refuse(file, FileFault.UNSAFE);
      return;
    }
    MediaSource source = sources.get(file.account());
    switch (source == null ? Download.retry() : source.fetch(file.fileId())) {
      case Fetched(byte[] content) -> keep(file, source, content);
      case Refused(FileFault fault) -> refuse(file, fault);
      case Gone _ when file.attempts() >= BELIEVED_GONE -> refuse(file, FileFault.LOST);
      case Gone _ -> later(file, source, Duration.ZERO);
      case Retry(Duration after) -> later(file, source, after);
    }
  }

  /** First the file, then the word that it is there: in between it is only fetched once more. */
  private void keep(WaitingFile file, @Nullable MediaSource source, byte[] content) {
    switch (SafeFile.of(content)) {
      case Safe safe -> keep(file, source, safe);
      case Faulty(FileFault fault) -> refuse(file, fault);
    }
  }

  private void keep(WaitingFile file, @Nullable MediaSource source, Safe safe) {
    try {
      store.write(file.id(), safe.content());
      files.stored(file, safe.type().contentType(), safe.content().length);
    } catch (UncheckedIOException e) { // a full disk says nothing against the file
      LOG.error("ALARM file {} cannot be written: see to the disk of SUARA_DATA_DIR", file.id());
      later(file, source, Duration.ZERO);
    }
  }

  private void refuse(WaitingFile file, FileFault fault) {
    LOG.info("file {} is not kept: {}", file.id(), fault);
    files.refused(file, fault);
  }

  private void later(WaitingFile file, @Nullable MediaSource source, Duration atLeast) {
    Duration keeps = source == null ? WITHOUT_CHANNEL : source.keeps();
    if (clock.instant().isAfter(file.addedAt().plus(keeps))) {
      refuse(file, FileFault.LOST);
    } else {
      Duration pause = pause(file.attempts());
      files.later(file, pause.compareTo(atLeast) > 0 ? pause : atLeast);
    }
  }

  /** Doubled with each attempt. */
  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
