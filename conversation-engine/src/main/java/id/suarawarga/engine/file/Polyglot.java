package id.suarawarga.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * Tells files that are two things at once: a picture or document that a browser could take for a
 * page, or an unpacker for an archive.
 */
final class Polyglot {

  /** In no picture by chance: five bytes or more, of which the last ends a tag's name. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\\?php)[\\s/>]",
          Pattern.CASE_INSENSITIVE);

  /** An archive ends with this record and at most 64 KB of comment; unpackers look from behind. */
  private static final String END_OF_ARCHIVE = "PK\005\006";

  private static final int RECORD = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  private Polyglot() {}

  static boolean is(byte[] content) {
    String bytes = new String(content, ISO_8859_1);
    int tail = Math.max(0, content.length - RECORD - LONGEST_COMMENT);
    return bytes.indexOf(END_OF_ARCHIVE, tail) >= 0 || MARKUP.matcher(bytes).find();
  }
}
