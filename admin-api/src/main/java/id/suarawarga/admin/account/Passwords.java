package id.suarawarga.admin.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Which passwords are good enough, and how they are kept: bcrypt, which is in Spring Security
 * without a further library. It reads 72 bytes only, so longer passwords are refused rather than
 * cut.
 */
public final class Passwords {

  private static final int MIN_CHARACTERS = 12;
  private static final int MAX_BYTES = 72;

  /** Without 0, O, 1, I and L, as it is read from a screen and typed. */
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int GENERATED_GROUPS = 4;
  private static final int GROUP_CHARACTERS = 5;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final PasswordEncoder ENCODER =
      new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));

  /** Compared with when there is no such user, so that the answer takes as long. */
  private static final String NOBODY = hash(generate());

  private Passwords() {}

  /** What is wrong with a new password, as in "must have at least 12 characters". */
  public static Optional<String> weakness(String password) {
    if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
      return Optional.of("must have at least " + MIN_CHARACTERS + " characters");
    }
    return tooLong(password)
        ? Optional.of("must have at most " + MAX_BYTES + " bytes, as bcrypt reads no more")
        : Optional.empty();
  }

  /** About 99 random bits, in groups that can be typed. */
  static String generate() {
    return Stream.generate(Passwords::group)
        .limit(GENERATED_GROUPS)
        .collect(Collectors.joining("-"));
  }

  static String hash(String password) {
    return ENCODER.encode(password);
  }

  /**
   * Whether the password is the right one; takes as long for nobody's.
   *
   * @param hash null when there is no such user
   */
  static boolean matches(String password, @Nullable String hash) {
    String shown = tooLong(password) ? "" : password;
    return ENCODER.matches(shown, hash == null ? NOBODY : hash) && hash != null;
  }

  private static boolean tooLong(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
  }

  private static String group() {
    return RANDOM
        .ints(GROUP_CHARACTERS, 0, ALPHABET.length())
        .mapToObj(index -> ALPHABET.substring(index, index + 1))
        .collect(Collectors.joining());
  }
}
