package id.suarawarga.engine.file;

import id.suarawarga.engine.file.Inspected.Faulty;
import org.apache.tika.Tika;

/**
 * Makes a file safe to keep and to hand on, to officers and to residents. What it is, its bytes
 * alone tell; pictures and documents are read and written anew, so that nothing is kept but what
 * was understood.
 */
public final class SafeFile {

  private static final Tika TIKA = new Tika();

  private SafeFile() {}

  /** Looks into a file; the sender's name and type for it do not matter. */
  public static Inspected of(byte[] content) {
    if (content.length == 0) {
      return new Faulty(FileFault.EMPTY);
    }
    return switch (TIKA.detect(content)) {
      case "image/jpeg" -> clean(content, Picture.of("jpeg", FileType.JPEG));
      case "image/png" -> clean(content, Picture.of("png", FileType.PNG));
      case "image/webp" -> clean(content, Picture.of("webp", FileType.JPEG));
      case "application/pdf" -> clean(content, Document::clean);
      default -> new Faulty(FileFault.WRONG_TYPE);
    };
  }

  private static Inspected clean(byte[] content, Cleaning cleaning) {
    return Polyglot.is(content) ? new Faulty(FileFault.UNSAFE) : cleaning.clean(content);
  }

  /** What is done to files of one type. */
  interface Cleaning {
    Inspected clean(byte[] content);
  }
}
