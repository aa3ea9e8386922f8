package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * By this we know Meta: a keyed hash over the bytes as they came. Never over JSON that was read and
 * written again, because Meta may sign escapes that we would write otherwise.
 *
 * <pre>{@code X-Hub-Signature-256: sha256=a97b3e27b2160459…}</pre>
 */
final class MetaSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern FORM = Pattern.compile("sha256=([0-9a-f]{64})");

  private final List<SecretKeySpec> keys;

  /**
   * Knows Meta by any of these.
   *
   * @param appSecrets two while one is being replaced
   */
  MetaSignature(List<String> appSecrets) {
    keys =
        appSecrets.stream()
            .map(secret -> new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM))
            .toList();
  }

  /** Whether this is Meta's signature of the body; takes as long when it is not. */
  boolean isOf(byte[] body, @Nullable String header) {
    var form = FORM.matcher(header == null ? "" : header);
    if (!form.matches()) {
      return false;
    }
    byte[] given = HexFormat.of().parseHex(form.group(1));
    boolean right = false;
    for (SecretKeySpec key : keys) {
      right |= MessageDigest.isEqual(hash(body, key), given);
    }
    return right;
  }

  private static byte[] hash(byte[] body, SecretKeySpec key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) { // every Java has it
      throw new IllegalStateException(e);
    }
  }
}
