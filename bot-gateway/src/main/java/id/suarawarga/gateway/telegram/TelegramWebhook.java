package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.IntakeUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes updates that Telegram posts. Its 2xx says "committed"; anything else makes Telegram send
 * the update again. Without a configured secret everything is refused.
 */
@RestController
@Conditional(TelegramToken.class)
final class TelegramWebhook {

  static final String PATH = "/webhooks/telegram";
  static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

  private static final String RETRY_SECONDS = "1";

  private final byte @Nullable [] secret;
  private final TelegramUpdates updates;

  TelegramWebhook(TelegramSettings settings, TelegramUpdates updates) {
    this.secret = bytes(settings.webhookSecret());
    this.updates = updates;
  }

  @PostMapping(PATH)
  ResponseEntity<String> receive(
      @RequestHeader(name = SECRET_HEADER, required = false) @Nullable String given,
      InputStream stream)
      throws IOException {
    if (!isTelegram(given)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    try {
      return accepted(commit(stream.readAllBytes()));
    } catch (IntakeUnavailableException _) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    }
  }

  /** What can't be parsed will not be better the next time; so it is taken, and counted. */
  private @Nullable CallbackAnswer commit(byte[] body) {
    TelegramObject update = TelegramObject.parse(body);
    if (update == null) {
      updates.countUnreadable();
      return null;
    }
    return updates.commit(updates.translate(update));
  }

  private static ResponseEntity<String> accepted(@Nullable CallbackAnswer answer) {
    return answer == null
        ? ResponseEntity.ok().build()
        : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer.webhookAnswer());
  }

  private boolean isTelegram(@Nullable String given) {
    byte[] candidate = bytes(given);
    return secret != null && candidate != null && MessageDigest.isEqual(secret, candidate);
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
