package id.suarawarga.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a document, and unpacks no more of it than fits into memory. The parser unpacks packed
 * objects and the list of objects (ISO 32000, 7.5.7 and 7.5.8), each whole, and makes many times as
 * much of them; nothing else is unpacked. What is encrypted shows its size only here, not to {@link
 * Inflation}.
 */
final class MeasuringParser extends PDFParser {

  /** A report of a thousand pages has some 10 MB of objects. */
  private static final long MOST = 24_000_000;

  /**
   * A broken document is searched by a parser of its own, which unpacks what {@link Inflation} lets
   * through; where it is encrypted, that is anything. Each letter of a name may stand as its code.
   */
  private static final Pattern NEVER_SEARCHED =
      Pattern.compile(
          "Encrypt"
              .chars()
              .mapToObj("(?:%1$c|#(?i:%1$02x))"::formatted)
              .collect(Collectors.joining("", "/", "")));

  private final boolean lenient;
  private final Set<Long> measured = new HashSet<>();
  private long unpacked;

  MeasuringParser(byte[] pdf) throws IOException {
    super(new RandomAccessReadBuffer(pdf));
    this.lenient = !NEVER_SEARCHED.matcher(new String(pdf, ISO_8859_1)).find();
  }

  @Override
  public PDDocument parse() throws IOException {
    return parse(lenient);
  }

  /** Whether there was more to unpack; the document is not whole then. */
  boolean isTooLarge() {
    return unpacked > MOST;
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream part = super.parseCOSStream(dictionary);
    if (dictionary.containsKey(COSName.W)) { // a list of objects, which is read next
      measure(part);
    }
    return part;
  }

  @Override
  protected COSBase parseObjectStreamObject(long container, COSObjectKey key) throws IOException {
    COSBase object = document.getObjectFromPool(getObjectKey(container, 0)).getObject();
    if (object instanceof COSStream part && measured.add(container)) {
      measure(part);
    }
    requireRoom();
    return super.parseObjectStreamObject(container, key);
  }

  private void measure(COSStream part) throws IOException {
    try (InputStream in = part.createRawInputStream()) {
      unpacked += Inflation.unpackedSize(in.readAllBytes());
    }
    requireRoom();
  }

  private void requireRoom() throws IOException {
    if (isTooLarge()) {
      throw new IOException("the document would become too large");
    }
  }
}
