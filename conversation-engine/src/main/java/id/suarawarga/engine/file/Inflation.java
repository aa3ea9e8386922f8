package id.suarawarga.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells PDF documents whose compressed parts become so large that reading them could take the
 * process down. Looks at the raw bytes, because the parser unpacks some parts whole.
 */
final class Inflation {

  /** A page scanned at 600 dpi in colour has 100 MB. */
  private static final long MOST_OF_ONE = 128_000_000;

  private static final long MOST_OF_ALL = 1_000_000_000;

  private static final Pattern START = Pattern.compile("stream\\r?\\n");

  private Inflation() {}

  static boolean isBomb(byte[] pdf) {
    Matcher start = START.matcher(new String(pdf, ISO_8859_1));
    long all = 0;
    while (start.find()) {
      long one = inflated(pdf, start.end());
      all += one;
      if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
        return true;
      }
    }
    return false;
  }

  /** How much comes out, up to a little more than one part may have; zero for other formats. */
  private static long inflated(byte[] pdf, int from) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(pdf, from, pdf.length - from);
      byte[] out = new byte[1 << 16];
      while (inflater.getBytesWritten() <= MOST_OF_ONE && goesOn(inflater, out)) {
        // it is counted, and dropped
      }
      return inflater.getBytesWritten();
    }
  }

  /** A part that breaks off counts as far as it went: readers forgive that. */
  private static boolean goesOn(Inflater inflater, byte[] out) {
    try {
      return inflater.inflate(out) > 0;
    } catch (DataFormatException _) {
      return false;
    }
  }
}
