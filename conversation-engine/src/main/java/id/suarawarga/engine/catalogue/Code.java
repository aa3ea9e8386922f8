package id.suarawarga.engine.catalogue;

import java.util.regex.Pattern;

/** The form of the codes of units, services, forums and periods. */
public final class Code {

  /** As in {@code DUKCAPIL-KTP}. */
  public static final String PATTERN = "[A-Z0-9-]{2,24}";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  private Code() {}

  public static boolean isValid(String text) {
    return COMPILED.matcher(text).matches();
  }

  static String require(String text) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("a code has 2 to 24 of A-Z, 0-9 and -");
    }
    return text;
  }
}
