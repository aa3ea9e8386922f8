package id.suarawarga.engine.file;

import id.suarawarga.engine.file.Inspected.Faulty;
import id.suarawarga.engine.file.Inspected.Safe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Pictures: decoded, turned upright as their EXIF says, and written anew as pixels alone. Very
 * large ones become smaller; what is too large to decode is refused by its header.
 */
final class Picture {

  /** 40 megapixels take 120 MB while they are decoded. */
  private static final long MOST_PIXELS = 40_000_000;

  /** A page photographed with this many pixels can be read. */
  private static final int LONGEST_SIDE = 4096;

  private static final double QUALITY = 0.9;

  static {
    ImageIO.setUseCache(false); // else pictures pass unsealed through a temporary folder
  }

  private final String format;
  private final FileType written;

  private Picture(String format, FileType written) {
    this.format = format;
    this.written = written;
  }

  /**
   * A way to clean pictures of one kind.
   *
   * @param format as ImageIO names it
   * @param written what they are written as
   */
  static SafeFile.Cleaning of(String format, FileType written) {
    return new Picture(format, written)::clean;
  }

  private Inspected clean(byte[] content) {
    try {
      Size size = size(content);
      if (size.pixels() > MOST_PIXELS) {
        return new Faulty(FileFault.TOO_BIG);
      }
      return new Safe(written, rewrite(content, size));
    } catch (IOException | RuntimeException _) { // decoders throw anything at broken input
      return new Faulty(FileFault.BROKEN);
    }
  }

  private Size size(byte[] content) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      return new Size(reader.getWidth(0), reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }

  private byte[] rewrite(byte[] content, Size size) throws IOException {
    var picture = Thumbnails.of(new ByteArrayInputStream(content));
    if (size.longest() > LONGEST_SIDE) {
      picture.size(LONGEST_SIDE, LONGEST_SIDE);
    } else {
      picture.scale(1);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    picture.outputFormat(written.ending()).outputQuality(QUALITY).toOutputStream(out);
    return out.toByteArray();
  }

  private record Size(int width, int height) {

    long pixels() {
      return (long) width * height;
    }

    int longest() {
      return Math.max(width, height);
    }
  }
}
