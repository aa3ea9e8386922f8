package id.suarawarga.admin.account;

import id.suarawarga.admin.page.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that a signed-in client shows with each request: 256 random bits, so that a plain hash
 * is enough to keep it.
 */
record Token(String value) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Token random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is stored of it. */
  byte[] hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "Token[…]";
  }
}
