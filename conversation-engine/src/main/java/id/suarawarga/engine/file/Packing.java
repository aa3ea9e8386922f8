package id.suarawarga.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the parts of a PDF document are packed (ISO 32000, 7.4). A part that is packed in several
 * layers, or in a way that {@link Inflation} cannot measure, could become anything when the parser
 * unpacks it. Looks at the raw bytes, because the parser unpacks some parts while it reads.
 */
final class Packing {

  /** Names may be written with codes: {@code /Fl#61teDecode}. */
  private static final Pattern CODE = Pattern.compile("#([0-9A-Fa-f]{2})");

  private static final String SPACE = "[\\s\\x00]*+";
  private static final String NAME = "/[A-Za-z0-9.]++";

  /** Without a group: what follows is none, such as a reference to a list elsewhere. */
  private static final Pattern FILTER =
      Pattern.compile(
          "/Filter(?![A-Za-z0-9])%1$s(%2$s|\\[(?:%1$s%2$s){0,3}%1$s])?".formatted(SPACE, NAME));

  /** Of old, or of nobody; they unpack to up to a thousand times their size. */
  private static final Set<String> UNMEASURED = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");

  /** Some programs write what they have packed as text, which makes it larger. */
  private static final Set<String> AS_TEXT = Set.of("ASCII85Decode", "A85");

  private Packing() {}

  static boolean isSimple(byte[] pdf) {
    String text =
        CODE.matcher(new String(pdf, ISO_8859_1)).replaceAll(code -> character(code.group(1)));
    Matcher filter = FILTER.matcher(text);
    while (filter.find()) {
      if (filter.group(1) == null || !isSimple(filter.group(1))) {
        return false;
      }
    }
    return true;
  }

  private static String character(String code) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code, 16)));
  }

  private static boolean isSimple(String filters) {
    String[] names =
        filters.replaceAll("[\\[\\]\\s\\x00]", "").replaceFirst("/", "").split("/", -1);
    int layers = 0;
    for (String name : names) {
      if (UNMEASURED.contains(name)) {
        return false;
      }
      layers += AS_TEXT.contains(name) ? 0 : 1;
    }
    return layers <= 1;
  }
}
