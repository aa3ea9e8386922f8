package id.suarawarga.admin.forum;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Suggests what others may read of an opinion: telephone numbers, identity numbers (NIK, 16 digits)
 * and e-mail addresses are blacked out. Names a person must see and black out.
 */
final class Blackout {

  private static final String BLACK = "█████";

  private static final List<Pattern> PERSONAL =
      List.of(
          // Looked for at the beginning of a word only: a long one is read once, not once a letter.
          Pattern.compile(
              "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@"
                  + "[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+"),
          // A NIK, also in groups such as 3275.0112 3456 0001.
          Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){15}(?!\\d)"),
          // 0812-3456-7890, +62 812 3456 7890, (021) 555 0123: 7 digits and more after the prefix.
          Pattern.compile(
              "(?<![\\d+])(?:\\+?62|\\(?0)[ .-]?\\(?\\d(?:[ .()-]{0,2}\\d){6,12}(?!\\d)"));

  private Blackout() {}

  static String suggest(String text) {
    String black = text;
    for (Pattern pattern : PERSONAL) {
      black = pattern.matcher(black).replaceAll(BLACK);
    }
    return black;
  }
}
