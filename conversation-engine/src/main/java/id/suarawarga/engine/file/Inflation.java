package id.suarawarga.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Tells PDF documents whose compressed parts become so large that reading them could take the
 * process down. Looks at the raw bytes, because the parser unpacks some parts whole.
 */
final class Inflation {

  /** A page scanned at 600 dpi in colour has 100 MB. */
  private static final long MOST_OF_ONE = 128_000_000;

  private static final long MOST_OF_ALL = 1_000_000_000;

  /** What each part counts at least: to look at millions of them would take minutes. */
  private static final long LOOK = 2_000;

  /** Readers forgive spaces before the end of the line, and a line that does not end. */
  private static final Pattern START = Pattern.compile("stream *+\\r?\\n?");

  /** What a compressed part begins with; readers skip it without a look. */
  private static final int HEADER = 2;

  private Inflation() {}

  static boolean isBomb(byte[] pdf) {
    Matcher start = START.matcher(new String(pdf, ISO_8859_1));
    long all = 0;
    while (start.find()) {
      Size size = measure(pdf, start.end());
      all += size.work();
      if (size.most() > MOST_OF_ONE || all > MOST_OF_ALL) {
        return true;
      }
    }
    return false;
  }

  /** How large a single part becomes at most, as far as it is of interest. */
  static long unpackedSize(byte[] part) {
    return Math.max(part.length, measure(part, 0).most());
  }

  /**
   * What comes of a part.
   *
   * @param most bytes that come out
   * @param work bytes read and written to learn that; one that is broken on purpose far behind
   *     takes as long as a large one
   */
  private record Size(long most, long work) {}

  private static Size measure(byte[] bytes, int from) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
    byte[] text = fromText(in);
    int read = bytes.length - from - in.available();
    Size packed = inflated(bytes, from);
    Size packedText = inflated(text, 0);
    return new Size(
        Math.max(packed.most(), packedText.most()),
        LOOK + read + text.length + packed.work() + packedText.work());
  }

  /** What a part is that is written as text; empty where it is not. */
  private static byte[] fromText(ByteArrayInputStream in) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FilterFactory.INSTANCE
          .getFilter(COSName.ASCII85_DECODE)
          .decode(in, out, new COSDictionary(), 0);
      return out.toByteArray();
    } catch (IOException _) {
      return new byte[0];
    }
  }

  /** What comes out, up to a little more than one part may have; little for other formats. */
  private static Size inflated(byte[] packed, int from) {
    int begin = Math.min(from + HEADER, packed.length);
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed, begin, packed.length - begin);
      byte[] out = new byte[1 << 16];
      while (inflater.getBytesWritten() <= MOST_OF_ONE && goesOn(inflater, out)) {
        // it is counted, and dropped
      }
      return new Size(
          inflater.getBytesWritten(), inflater.getBytesRead() + inflater.getBytesWritten());
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
