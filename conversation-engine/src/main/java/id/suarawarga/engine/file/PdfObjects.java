package id.suarawarga.engine.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** All that can be reached in a PDF document (ISO 32000), each once. */
final class PdfObjects {

  private static final int MOST = 500_000;

  /** Files in the file, scripts, forms that are programs (7.11.4, 12.6.4.16, 12.7.8, 13.7). */
  private static final Set<String> FORBIDDEN_KEYS =
      Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

  /** Actions that leave the document or play something (12.6.4); a plain link may stay. */
  private static final Set<String> FORBIDDEN_ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "GoToR",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute",
          "GoTo3DView");

  private static final Set<String> FORBIDDEN_ANNOTATIONS =
      Set.of("FileAttachment", "RichMedia", "3D", "Movie", "Sound", "Screen");

  /**
   * What is done without being asked, and what programs wrote about the document and its author.
   */
  private static final Set<String> REMOVED = Set.of("OpenAction", "AA", "Metadata", "PieceInfo");

  private static final List<String> PHOTO = List.of("DCTDecode");

  /** Photos in a wrapping, or of a kind, that we cannot take out what they tell of. */
  private static final Set<String> UNREADABLE = Set.of("DCTDecode", "JPXDecode");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> rest = new ArrayDeque<>();

  PdfObjects(COSDictionary trailer) {
    add(trailer);
  }

  /** Goes through all of them; removes what is to be removed on the way. */
  boolean areHarmless() throws IOException {
    while (!rest.isEmpty()) {
      if (seen.size() > MOST || !isHarmless(rest.pop())) {
        return false;
      }
    }
    return true;
  }

  private boolean isHarmless(COSBase object) throws IOException {
    if (object instanceof COSArray array) {
      array.forEach(this::add);
    }
    if (object instanceof COSStream stream) {
      List<String> filters = filters(stream);
      if (filters.equals(PHOTO)) {
        forgetWhereTaken(stream);
      } else if (filters.stream().anyMatch(UNREADABLE::contains)) {
        return false;
      }
    }
    return !(object instanceof COSDictionary dictionary) || isHarmless(dictionary);
  }

  private boolean isHarmless(COSDictionary dictionary) {
    REMOVED.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
    if (dictionary.containsKey(
        COSName.RECT)) { // an annotation or a field, which may name its author
      dictionary.removeItem(COSName.T);
    }
    if (dictionary.keySet().stream().map(COSName::getName).anyMatch(FORBIDDEN_KEYS::contains)
        || FORBIDDEN_ACTIONS.contains(name(dictionary, COSName.S))
        || FORBIDDEN_ANNOTATIONS.contains(name(dictionary, COSName.SUBTYPE))) {
      return false;
    }
    dictionary.getValues().forEach(this::add);
    return true;
  }

  private static List<String> filters(COSStream stream) {
    return switch (stream.getFilters()) {
      case COSName name -> List.of(name.getName());
      case COSArray names -> names.toCOSNameStringList();
      case null, default -> List.of();
    };
  }

  private static void forgetWhereTaken(COSStream photo) throws IOException {
    byte[] jpeg;
    try (InputStream in = photo.createRawInputStream()) {
      jpeg = in.readAllBytes();
    }
    try (OutputStream out = photo.createRawOutputStream()) {
      out.write(JpegMetadata.removed(jpeg));
    }
  }

  private static String name(COSDictionary dictionary, COSName key) {
    return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
  }

  private void add(@Nullable COSBase value) {
    COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
    if ((object instanceof COSArray || object instanceof COSDictionary) && seen.add(object)) {
      rest.push(object);
    }
  }
}
