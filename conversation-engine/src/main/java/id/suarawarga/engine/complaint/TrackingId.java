package id.suarawarga.engine.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which a resident follows a complaint, such as {@code ADU-7K2QXM9P}. Whoever has it
 * may see the state of the complaint, so it cannot be guessed.
 */
public record TrackingId(String value) {

  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // none that look alike
  private static final int LENGTH = 8;
  private static final String PREFIX = "ADU-";

  private static final Pattern FORM = Pattern.compile("ADU-[2-9A-HJKMNP-Z]{8}");
  private static final Pattern TYPED = Pattern.compile("(?:ADU)?([2-9A-HJKMNP-Z]{8})");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  public TrackingId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a tracking id is ADU- and 8 letters or digits");
    }
  }

  /**
   * The id that randomness gives.
   *
   * @param random 16 hexadecimal digits
   */
  public static TrackingId from(String random) {
    long number = Long.parseUnsignedLong(random, 16);
    StringBuilder id = new StringBuilder(PREFIX);
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt((int) Long.remainderUnsigned(number, LETTERS.length())));
      number = Long.divideUnsigned(number, LETTERS.length());
    }
    return new TrackingId(id.toString());
  }

  /** Reads what a person typed: in small letters, with spaces, without the hyphen or the prefix. */
  public static Optional<TrackingId> parse(String typed) {
    String bare = NO_LETTER.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    Matcher matcher = TYPED.matcher(bare);
    return matcher.matches()
        ? Optional.of(new TrackingId(PREFIX + matcher.group(1)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
