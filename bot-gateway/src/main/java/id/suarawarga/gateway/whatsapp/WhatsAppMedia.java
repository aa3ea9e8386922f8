package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.suarawarga.engine.StartProblem;
import id.suarawarga.engine.file.FileFault;
import id.suarawarga.engine.message.Account;
import id.suarawarga.gateway.media.Download;
import id.suarawarga.gateway.media.Download.Fetched;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Downloads;
import id.suarawarga.gateway.media.MediaSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Files that came in on WhatsApp: the media id gives a link for five minutes, and the link wants
 * the token.
 *
 * <pre>{"url":"https://lookaside.fbsbx.com/…","mime_type":"image/jpeg",
 * "sha256":"9f86d0…","file_size":"303833","id":"1037543291543636"}</pre>
 */
final class WhatsAppMedia implements MediaSource {

  private static final Duration KEEPS = Duration.ofDays(7);
  private static final long LONGEST_DESCRIPTION = 64_000;

  private final WhatsAppSettings settings;
  private final Downloads downloads;
  private final long limit;

  /** What Meta calls the servers of its files; names alone, since addresses are not checked. */
  private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");

  /**
   * Of one number.
   *
   * @param limit in bytes
   */
  WhatsAppMedia(WhatsAppSettings settings, Downloads downloads, long limit) {
    this.settings = settings;
    this.downloads = downloads;
    this.limit = limit;
  }

  /** The hosts that the setting names. */
  static Set<String> hosts(Set<String> setting) {
    if (!setting.stream().allMatch(host -> HOST.matcher(host).matches())) {
      throw new StartProblem(
          "SUARA_WHATSAPP_MEDIA_HOSTS must be host names in small letters with commas between, such"
              + " as lookaside.fbsbx.com; unset it for what Meta uses.");
    }
    return setting;
  }

  @Override
  public Account account() {
    return settings.account();
  }

  @Override
  public Duration keeps() {
    return KEEPS;
  }

  @Override
  public Download fetch(String mediaId) {
    Download described = downloads.get(about(mediaId), settings.accessToken(), LONGEST_DESCRIPTION);
    return described instanceof Fetched(byte[] json) ? fetch(json) : described;
  }

  private HttpUrl about(String mediaId) {
    return settings
        .server()
        .newBuilder()
        .addPathSegment(settings.apiVersion())
        .addPathSegment(mediaId)
        .addQueryParameter("phone_number_id", settings.phoneNumberId())
        .build();
  }

  private Download fetch(byte[] json) {
    JsonNode description;
    try {
      description = GraphApi.JSON.readTree(json);
    } catch (JacksonException _) { // a proxy may answer with HTML
      return Download.retry();
    }
    if (description.path("file_size").asLong(0) > limit) {
      return new Refused(FileFault.TOO_BIG);
    }
    HttpUrl url = HttpUrl.parse(description.path("url").asString(""));
    return url == null
        ? new Refused(FileFault.FORBIDDEN_SOURCE)
        : checked(downloads.get(url, settings.accessToken(), limit), description);
  }

  /** A link that has run out, and a file that is not the one described, are asked for anew. */
  private static Download checked(Download download, JsonNode description) {
    String sum = description.path("sha256").asString("");
    return switch (download) {
      case Gone _ -> Download.retry();
      case Fetched(byte[] content) when !sum.isEmpty() && !isOf(content, sum) -> Download.retry();
      default -> download;
    };
  }

  /** Meta writes the sum in hexadecimal here, and in Base64 in webhooks. */
  private static boolean isOf(byte[] content, String sum) {
    byte[] digest = sha256(content);
    return HexFormat.of().formatHex(digest).equals(sum.toLowerCase(Locale.ROOT))
        || MessageDigest.isEqual(Base64.getEncoder().encode(digest), sum.getBytes(US_ASCII));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }
}
