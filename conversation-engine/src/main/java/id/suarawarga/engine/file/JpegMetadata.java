package id.suarawarga.engine.file;

import java.io.ByteArrayOutputStream;

/**
 * Takes the metadata out of a JPEG picture that stays as it is: a photo within a document, which
 * may say where it was taken as any photo does.
 */
final class JpegMetadata {

  private static final int SEGMENT = 0xff;
  private static final int START_OF_SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int FIRST_APPLICATION = 0xe1; // EXIF, XMP; before it stands JFIF
  private static final int LAST_APPLICATION = 0xef;
  private static final int ICC = 0xe2; // what its colours mean …
  private static final int ADOBE = 0xee; // … and how they are coded

  private JpegMetadata() {}

  /** The picture without it; as it is from where it is no JPEG. */
  static byte[] removed(byte[] jpeg) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
    int at = Math.min(2, jpeg.length);
    out.write(jpeg, 0, at);
    while (isSegment(jpeg, at)) {
      int end = at + 2 + (unsigned(jpeg, at + 2) << 8 | unsigned(jpeg, at + 3));
      if (end > jpeg.length) {
        break;
      }
      if (!isMetadata(unsigned(jpeg, at + 1))) {
        out.write(jpeg, at, end - at);
      }
      at = end;
    }
    out.write(jpeg, at, jpeg.length - at);
    return out.toByteArray();
  }

  private static boolean isSegment(byte[] jpeg, int at) {
    return at + 4 <= jpeg.length
        && unsigned(jpeg, at) == SEGMENT
        && unsigned(jpeg, at + 1) != START_OF_SCAN;
  }

  private static boolean isMetadata(int marker) {
    return marker == COMMENT
        || (marker >= FIRST_APPLICATION
            && marker <= LAST_APPLICATION
            && marker != ICC
            && marker != ADOBE);
  }

  private static int unsigned(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]);
  }
}
