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

  /** Readers forgive spaces before the end of the line, and a line that does not end. */
  private static final Pattern START = Pattern.compile("stream *+\\r?\\n?");

  /** What a compressed part begins with; readers skip it without a look. */
  private static final int HEADER = 2;

  private Inflation() {}

  static boolean isBomb(byte[] pdf) {
    Matcher start = START.matcher(new String(pdf, ISO_8859_1));
    long all = 0;
    while (start.find()) {
      byte[] text = fromText(pdf, start.end());
      long one = Math.max(inflated(pdf, start.end()), inflated(text, 0));
      all += one + text.length;
      if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
        return true;
      }
    }
    return false;
  }

  /** What a part is that is written as text; empty where it is not. */
  private static byte[] fromText(byte[] pdf, int from) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayInputStream in = new ByteArrayInputStream(pdf, from, pdf.length - from);
      FilterFactory.INSTANCE
          .getFilter(COSName.ASCII85_DECODE)
          .decode(in, out, new COSDictionary(), 0);
      return out.toByteArray();
    } catch (IOException _) {
      return new byte[0];
    }
  }

  /** How much comes out, up to a little more than one part may have; little for other formats. */
  private static long inflated(byte[] packed, int from) {
    int begin = Math.min(from + HEADER, packed.length);
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed, begin, packed.length - begin);
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
