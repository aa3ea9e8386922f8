package id.suarawarga.standalone;

import id.suarawarga.engine.StartProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that is made up once and then kept in a file that only its owner can read. */
final class GeneratedSecret {

  /** 256 bits: 43 characters. */
  private static final int BYTES = 32;

  private static final int LENGTH = (BYTES * 8 + 5) / 6;

  private GeneratedSecret() {}

  /**
   * What the file holds; the first call makes it up.
   *
   * @throws StartProblem when the file has been cut or emptied: a new secret could not open what
   *     the old one has sealed
   */
  static String keptIn(Path file) {
    try {
      if (Files.notExists(file)) {
        OwnerOnly.write(file, random());
      }
      OwnerOnly.restrict(file);
      return whole(file, Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String whole(Path file, String secret) {
    if (secret.length() < LENGTH) {
      throw new StartProblem(
          "The key in %s is damaged: put it back from a backup, because nothing else opens what it has sealed."
              .formatted(file));
    }
    return secret;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
