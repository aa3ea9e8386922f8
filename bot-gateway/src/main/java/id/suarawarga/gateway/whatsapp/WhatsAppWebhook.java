package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suarawarga.gateway.channel.IntakeUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes what Meta posts. Its 200 says "committed"; anything else makes Meta deliver all of it
 * again, for up to 7 days.
 */
@RestController
final class WhatsAppWebhook {

  static final String PATH = "/webhooks/whatsapp";
  static final String SIGNATURE_HEADER = "X-Hub-Signature-256";

  private static final String RETRY_SECONDS = "1";

  private final byte[] verifyToken;
  private final MetaSignature signature;
  private final WhatsAppDeliveries deliveries;

  WhatsAppWebhook(WhatsAppSettings settings, WhatsAppDeliveries deliveries) {
    this.verifyToken = settings.verifyToken().getBytes(UTF_8);
    this.signature = new MetaSignature(settings.appSecrets());
    this.deliveries = deliveries;
  }

  /** Meta asks once, when the webhook is set up, whether it is ours. */
  @GetMapping(PATH)
  ResponseEntity<String> verify(
      @RequestParam(name = "hub.mode", defaultValue = "") String mode,
      @RequestParam(name = "hub.verify_token", defaultValue = "") String token,
      @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
    boolean known = MessageDigest.isEqual(verifyToken, token.getBytes(UTF_8));
    return known && mode.equals("subscribe")
        ? ResponseEntity.ok()
            .contentType(MediaType.TEXT_PLAIN)
            .header("X-Content-Type-Options", "nosniff")
            .body(challenge)
        : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }

  @PostMapping(PATH)
  ResponseEntity<Void> receive(
      @RequestHeader(name = SIGNATURE_HEADER, required = false) @Nullable String given,
      InputStream stream)
      throws IOException {
    byte[] body = stream.readAllBytes();
    if (!signature.isOf(body, given)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    try {
      deliveries.commit(body);
      return ResponseEntity.ok().build();
    } catch (IntakeUnavailableException _) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    }
  }
}
