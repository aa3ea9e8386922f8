package id.suarawarga.admin.forum;

import id.suarawarga.admin.page.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether an uploaded file is a PDF: its bytes tell, not what the sender calls it. */
final class PdfFile {

  private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final String END = "%%EOF";

  /** What programs may write after the end; they look no further back either. */
  private static final int TAIL = 1024;

  private PdfFile() {}

  /** Refuses what is none, or not all of one. */
  static void require(byte[] content) {
    if (!isWhole(content)) {
      throw new InvalidInputException("body", "must be a PDF file, all of it");
    }
  }

  private static boolean isWhole(byte[] content) {
    if (content.length < BEGIN.length
        || !Arrays.equals(content, 0, BEGIN.length, BEGIN, 0, BEGIN.length)) {
      return false;
    }
    byte[] tail = Arrays.copyOfRange(content, Math.max(0, content.length - TAIL), content.length);
    return new String(tail, StandardCharsets.ISO_8859_1).contains(END);
  }
}
