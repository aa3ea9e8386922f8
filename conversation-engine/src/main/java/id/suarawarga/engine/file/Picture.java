package id.suarawarga.engine.file;

import id.suarawarga.engine.file.Inspected.Faulty;
import id.suarawarga.engine.file.Inspected.Safe;
import java.awt.image.ColorModel;
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

  /** While it is decoded; 40 megapixels of a photo. */
  private static final long MOST_BYTES = 120_000_000;

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
      if (size.bytes() > MOST_BYTES) {
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
      ColorModel colours = reader.getImageTypes(0).next().getColorModel();
      return new Size(reader.getWidth(0), reader.getHeight(0), colours.getPixelSize());
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

  /**
   * What the header says.
   *
   * @param depth bits of a pixel: 24 of a photo, 64 of some that programs draw
   */
  private record Size(int width, int height, int depth) {

    long bytes() {
      return (long) width * height * Math.max(depth, 24) / 8; // what is smaller is shown in colours
    }

    int longest() {
      return Math.max(width, height);
    }
  }
}
