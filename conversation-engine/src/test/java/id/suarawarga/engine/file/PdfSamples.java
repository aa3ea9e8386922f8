package id.suarawarga.engine.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Documents as residents send them, and as attackers do. */
public final class PdfSamples {

  private PdfSamples() {}

  /** One page; the marker stands wherever programs write about a document. */
  public static byte[] withMetadata() {
    return document(
        document -> {
          document.getDocumentInformation().setAuthor(SampleFiles.MARKER);
          document.getDocumentInformation().setTitle(SampleFiles.MARKER);
          byte[] xmp = SampleFiles.text("<x:xmpmeta>" + SampleFiles.MARKER + "</x:xmpmeta>");
          PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp));
          document.getDocumentCatalog().setMetadata(metadata);
          document.getPage(0).setMetadata(metadata);
        });
  }

  /** A page that shows a photo, which says what cameras say. */
  public static byte[] withPhoto() {
    return document(
        document -> {
          PDImageXObject photo =
              JPEGFactory.createFromByteArray(document, SampleFiles.photoOnItsSide(40, 20));
          try (var page = new PDPageContentStream(document, document.getPage(0))) {
            page.drawImage(photo, 0, 0);
          }
        });
  }

  /** Runs when it is opened; such a script is taken out together with its occasion. */
  public static byte[] withScriptOnOpening() {
    return document(
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  public static byte[] withScriptByName() {
    return document(
        document -> {
          COSDictionary scripts = new COSDictionary();
          scripts.setItem(COSName.JAVA_SCRIPT, new COSDictionary());
          document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, scripts);
        });
  }

  public static byte[] withLaunch() {
    return document(
        document -> {
          PDAnnotationLink link = new PDAnnotationLink();
          link.setAction(new PDActionLaunch());
          document.getPage(0).getAnnotations().add(link);
        });
  }

  public static byte[] withEmbeddedFile() {
    return document(
        document -> {
          PDComplexFileSpecification file = new PDComplexFileSpecification();
          byte[] program = {1};
          file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(program)));
          PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
          files.setNames(Map.of("a.exe", file));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(files);
          document.getDocumentCatalog().setNames(names);
        });
  }

  /**
   * Locked.
   *
   * @param password to open it; empty where it opens for anybody, who may then not print it
   */
  public static byte[] locked(String password) {
    AccessPermission none = new AccessPermission();
    none.setCanPrint(false);
    return document(
        document -> document.protect(new StandardProtectionPolicy("owner", password, none)));
  }

  /** Holds an object that becomes very large once it is unpacked. */
  static byte[] withHugeObject(int size) {
    return document(document -> addHugeObject(document, size));
  }

  /** The same, encrypted: only whoever opens it sees how large. */
  static byte[] lockedWithHugeObject(int size) {
    return document(
        document -> {
          addHugeObject(document, size);
          document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        });
  }

  /** One whose list of objects cannot be found, as of a download that was patched. */
  static byte[] withoutList() {
    byte[] pdf = withMetadata();
    int at = new String(pdf, ISO_8859_1).lastIndexOf("startxref") + "startxref".length() + 1;
    pdf[at] = '9';
    return pdf;
  }

  private static void addHugeObject(PDDocument document, int size) {
    COSDictionary object = new COSDictionary();
    object.setString(COSName.CONTENTS, "a".repeat(size));
    document.getDocumentCatalog().getCOSObject().setItem(COSName.A, object);
  }

  private static byte[] document(Change change) {
    return SampleFiles.written(
        out -> {
          try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.on(document);
            document.save(out);
          }
        });
  }

  private interface Change {
    void on(PDDocument document) throws IOException;
  }
}
