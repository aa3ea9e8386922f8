package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.file.FileFault;
import id.suarawarga.engine.message.Account;
import id.suarawarga.gateway.media.Download;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Download.Retry;
import id.suarawarga.gateway.media.Downloads;
import id.suarawarga.gateway.media.MediaSource;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.NotSent;
import id.suarawarga.gateway.telegram.BotAnswer.Silence;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/**
 * Files that came in on Telegram. The library's own download knows no server but Telegram's, holds
 * any number of bytes in memory and does not look at the status.
 */
final class TelegramMedia implements MediaSource {

  /** Telegram names no end; after this nobody waits for a photo any more. */
  private static final Duration KEEPS = Duration.ofDays(30);

  /** Such as {@code photos/file_7.jpg}; nothing that leaves the folder. */
  private static final Pattern PATH = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9_./-]*");

  private final Account account;
  private final BotApi api;
  private final Downloads downloads;
  private final HttpUrl files;
  private final long limit;

  /**
   * Of one bot.
   *
   * @param limit in bytes; Telegram gives out no more than 20 MB
   */
  TelegramMedia(TelegramSettings settings, BotApi api, Downloads downloads, long limit) {
    this.account = settings.account();
    this.api = api;
    this.downloads = downloads;
    this.files =
        settings
            .server()
            .newBuilder()
            .addPathSegment("file")
            .addPathSegment("bot" + settings.token())
            .build();
    this.limit = limit;
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public Duration keeps() {
    return KEEPS;
  }

  @Override
  public Download fetch(String fileId) {
    return switch (api.call(new GetFile(fileId))) {
      case Done<File>(File file) -> fetch(file);
      case BotAnswer.Refused<File> refused -> refused(refused);
      case NotSent<File> _, Silence<File> _ -> Download.retry();
    };
  }

  private Download fetch(File file) {
    Long size = file.getFileSize();
    if (size != null && size > limit) {
      return new Refused(FileFault.TOO_BIG);
    }
    HttpUrl url = url(file.getFilePath());
    if (url == null) {
      return Download.retry(); // Telegram is still preparing it
    }
    Download download = downloads.get(url, null, limit);
    return download instanceof Gone ? Download.retry() : download; // the next link is a new one
  }

  private @Nullable HttpUrl url(@Nullable String path) {
    return path != null && PATH.matcher(path).matches()
        ? files.newBuilder().addPathSegments(path).build()
        : null;
  }

  private static Download refused(BotAnswer.Refused<File> refused) {
    if (refused.says("file is too big")) {
      return new Refused(FileFault.TOO_BIG);
    }
    return refused.code() == 400
        ? new Gone()
        : new Retry(Objects.requireNonNullElse(refused.retryAfter(), Duration.ZERO));
  }
}
