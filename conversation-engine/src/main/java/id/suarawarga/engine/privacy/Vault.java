package id.suarawarga.engine.privacy;

import com.google.crypto.tink.aead.internal.InsecureNonceAesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and hashes personal data under the city's master key. Keys for the two uses are derived
 * from it (HKDF, RFC 5869), so that one never weakens the other.
 */
public final class Vault {

  /** The fewest characters a master key may have. */
  public static final int MIN_SECRET_LENGTH = 32;

  private static final int NONCE = InsecureNonceAesGcmJce.IV_SIZE_IN_BYTES;

  // One for all threads. Tink's own is one per thread, made anew in each virtual thread, which cost
  // a sixth of all computing; so the nonces are drawn here. The format is the same: nonce, then
  // ciphertext and tag.
  private static final SecureRandom RANDOM = new SecureRandom();

  private final InsecureNonceAesGcmJce aead;
  private final byte[] hashKey;

  /**
   * Derives the keys.
   *
   * @throws IllegalArgumentException when the secret is shorter than {@link #MIN_SECRET_LENGTH}
   */
  public Vault(String secret) {
    if (secret.length() < MIN_SECRET_LENGTH) {
      throw new IllegalArgumentException("the master key needs at least 32 characters");
    }
    try {
      aead = new InsecureNonceAesGcmJce(derive(secret, "suara-warga/seal/v1"));
      hashKey = derive(secret, "suara-warga/hash/v1");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks AES-GCM or HMAC-SHA256", e);
    }
  }

  /**
   * Encrypts (AES-256-GCM).
   *
   * @param purpose bound to the result: it can only be opened for the same purpose
   */
  public byte[] seal(byte[] plain, String purpose) {
    try {
      byte[] nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      byte[] sealed = aead.encrypt(nonce, plain, NONCE, bytes(purpose));
      System.arraycopy(nonce, 0, sealed, 0, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /**
   * Decrypts what {@link #seal} made.
   *
   * @throws BrokenSealException when the key or the purpose is another, or a bit has changed
   */
  public byte[] open(byte[] sealed, String purpose) {
    try {
      byte[] nonce = Arrays.copyOf(sealed, NONCE);
      return aead.decrypt(nonce, sealed, NONCE, bytes(purpose));
    } catch (GeneralSecurityException e) {
      throw new BrokenSealException(purpose, e);
    }
  }

  /** A keyed hash (HMAC-SHA256, 32 bytes) by which a value can be found but not read. */
  public byte[] hash(String value, String purpose) {
    return hmac(hashKey, purpose + '\0' + value);
  }

  /** HMAC-SHA256 under another key. */
  public static byte[] hmac(byte[] key, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(value));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HMAC-SHA256", e);
    }
  }

  private static byte[] derive(String secret, String info) throws GeneralSecurityException {
    return Hkdf.computeHkdf("HMACSHA256", bytes(secret), new byte[0], bytes(info), 32);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
