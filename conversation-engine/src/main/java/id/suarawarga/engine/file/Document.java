package id.suarawarga.engine.file;

import id.suarawarga.engine.file.Inspected.Faulty;
import id.suarawarga.engine.file.Inspected.Safe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF documents: refused where they can do something, and written anew without metadata and without
 * what earlier versions of them said.
 */
final class Document {

  private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};

  private Document() {}

  static Inspected clean(byte[] content) {
    if (!startsAsPdf(content) || !Packing.isSimple(content) || Inflation.isBomb(content)) {
      return new Faulty(FileFault.UNSAFE);
    }
    try {
      return clean(new MeasuringParser(content));
    } catch (IOException _) {
      return new Faulty(FileFault.BROKEN);
    }
  }

  private static Inspected clean(MeasuringParser parser) {
    try (PDDocument document = parser.parse()) {
      Inspected inspected = clean(document);
      return parser.isTooLarge() ? new Faulty(FileFault.UNSAFE) : inspected;
    } catch (InvalidPasswordException _) {
      return new Faulty(FileFault.LOCKED);
    } catch (IOException | RuntimeException | StackOverflowError _) { // as parsers throw at junk
      return new Faulty(parser.isTooLarge() ? FileFault.UNSAFE : FileFault.BROKEN);
    }
  }

  /** Readers forgive a kilobyte of anything before it, which may be a page. */
  private static boolean startsAsPdf(byte[] content) {
    return content.length > HEADER.length
        && Arrays.equals(content, 0, HEADER.length, HEADER, 0, HEADER.length);
  }

  private static Inspected clean(PDDocument document) throws IOException {
    var trailer = document.getDocument().getTrailer();
    if (document.getNumberOfPages() == 0) {
      return new Faulty(FileFault.BROKEN);
    }
    if (!new PdfObjects(trailer).areHarmless()) {
      return new Faulty(FileFault.UNSAFE);
    }
    trailer.removeItem(COSName.INFO);
    document.setAllSecurityToBeRemoved(true); // it opens without a password
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return new Safe(FileType.PDF, out.toByteArray());
  }
}
