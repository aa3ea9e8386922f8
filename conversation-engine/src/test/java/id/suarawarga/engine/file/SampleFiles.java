package id.suarawarga.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** Files as residents send them, and as attackers do. */
public final class SampleFiles {

  /** Stands in metadata, and must not come out. */
  public static final String MARKER = "Siti-0812-rumah";

  public static final String PAGE = "<html><script>alert(1)</script></html>";

  /** One pixel. */
  public static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

  private SampleFiles() {}

  /** A red picture whose left upper corner is green. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.GREEN);
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.dispose();
    return written(out -> ImageIO.write(image, format, out));
  }

  /** Taken with the camera on its side, which EXIF tells, as it tells the marker. */
  public static byte[] photoOnItsSide(int width, int height) {
    byte[] photo = picture("jpg", width, height);
    byte[] exif = exif();
    return written(
        out -> {
          out.write(photo, 0, 2);
          DataOutputStream segment = new DataOutputStream(out);
          segment.writeShort(0xffe1);
          segment.writeShort(exif.length + 2);
          segment.write(exif);
          segment.write(photo, 2, photo.length - 2);
        });
  }

  /** Orientation 6: to be turned to the right. */
  private static byte[] exif() {
    byte[] text = (MARKER + '\0').getBytes(US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + text.length);
    exif.order(ByteOrder.LITTLE_ENDIAN).put("Exif\0\0II*\0".getBytes(US_ASCII)).putInt(8);
    exif.putShort((short) 2);
    exif.putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(38);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
    return exif.putInt(0).put(text).array();
  }

  /** A picture of that many pixels in a few bytes. */
  public static byte[] pngBomb(int width, int height) {
    byte[] picture = picture("png", 1, 1);
    ByteBuffer header = ByteBuffer.wrap(picture);
    header.putInt(16, width).putInt(20, height);
    CRC32 crc = new CRC32();
    crc.update(picture, 12, 17);
    return header.putInt(29, (int) crc.getValue()).array();
  }

  /** The same, with the most bits a pixel can have. */
  public static byte[] deepPngBomb(int width, int height) {
    ByteBuffer header =
        ByteBuffer.wrap(pngBomb(width, height)).put(24, (byte) 16).put(25, (byte) 6);
    CRC32 crc = new CRC32();
    crc.update(header.array(), 12, 17);
    return header.putInt(29, (int) crc.getValue()).array();
  }

  /** With the marker as a comment. */
  public static byte[] pngWithText() {
    byte[] picture = picture("png", 8, 8);
    byte[] text = ("tEXtComment\0" + MARKER).getBytes(ISO_8859_1);
    CRC32 crc = new CRC32();
    crc.update(text);
    ByteBuffer chunk = ByteBuffer.allocate(text.length + 8).putInt(text.length - 4).put(text);
    byte[] comment = chunk.putInt((int) crc.getValue()).array();
    return join(
        Arrays.copyOf(picture, 33), comment, Arrays.copyOfRange(picture, 33, picture.length));
  }

  public static byte[] zip() {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
          }
        });
  }

  /** A document with a part that unpacks to that many zeros. */
  public static byte[] pdfBomb(int size) {
    return pdf("/FlateDecode", "\n", packed(size));
  }

  /** The same, but for the two bytes before it, at which readers do not look. */
  static byte[] pdfBombWithoutHeader(int size) {
    byte[] packed = packed(size);
    return pdf(
        "/FlateDecode", "  \r", join(new byte[2], Arrays.copyOfRange(packed, 2, packed.length)));
  }

  /** The same, written as text. */
  static byte[] pdfBombAsText(int size) {
    byte[] text =
        written(
            out ->
                FilterFactory.INSTANCE
                    .getFilter(COSName.ASCII85_DECODE)
                    .encode(new ByteArrayInputStream(packed(size)), out, new COSDictionary(), 0));
    return pdf("[/ASCII85Decode/FlateDecode]", "\n", text);
  }

  /** A document of nothing but beginnings of parts. */
  static byte[] pdfOfParts(String part, int parts) {
    return text("%PDF-1.7\n" + part.repeat(parts) + "\u0080");
  }

  /** A document without pages, with a part that is packed so. */
  static byte[] pdfPacked(String filters) {
    return pdf(filters, "\n", packed(9));
  }

  private static byte[] pdf(String filters, String endOfLine, byte[] part) {
    return join(
        text("%PDF-1.7\n1 0 obj <</Length " + part.length + "/Filter" + filters + ">>\nstream"),
        text(endOfLine),
        part,
        text("\nendstream endobj\ntrailer <<>>\n%%EOF"));
  }

  private static byte[] packed(int size) {
    return written(out -> deflate(size, out));
  }

  private static void deflate(int size, ByteArrayOutputStream out) throws IOException {
    byte[] zeros = new byte[1 << 20];
    try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
      for (int done = 0; done < size; done += zeros.length) {
        packing.write(zeros);
      }
    }
  }

  public static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }

  public static byte[] join(byte[]... parts) {
    return written(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  public static byte[] written(Writing writing) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      writing.to(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }
}
