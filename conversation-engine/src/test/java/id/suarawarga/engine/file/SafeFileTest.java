package id.suarawarga.engine.file;

import static id.suarawarga.engine.file.SampleFiles.PAGE;
import static id.suarawarga.engine.file.SampleFiles.join;
import static id.suarawarga.engine.file.SampleFiles.picture;
import static id.suarawarga.engine.file.SampleFiles.text;
import static id.suarawarga.engine.file.SampleFiles.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import id.suarawarga.engine.file.Inspected.Faulty;
import id.suarawarga.engine.file.Inspected.Safe;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {

  @ParameterizedTest
  @MethodSource
  void whatIsNotKept(FileFault why, byte[] content) {
    assertThat(SafeFile.of(content)).isEqualTo(new Faulty(why));
  }

  static Stream<Arguments> whatIsNotKept() {
    byte[] jpeg = picture("jpg", 40, 20);
    byte[] png = picture("png", 40, 20);
    byte[] pdf = PdfSamples.withMetadata();
    return Stream.of(
        argumentSet("nothing", FileFault.EMPTY, new byte[0]),
        argumentSet("a page", FileFault.WRONG_TYPE, text(PAGE)),
        argumentSet(
            "a drawing",
            FileFault.WRONG_TYPE,
            text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
        argumentSet("an archive", FileFault.WRONG_TYPE, zip()),
        argumentSet("a program", FileFault.WRONG_TYPE, text("MZ\220\0\3\0\0\0\4\0\0\0\377\377")),
        argumentSet("plain words", FileFault.WRONG_TYPE, text("hello")),
        argumentSet("a GIF", FileFault.WRONG_TYPE, picture("gif", 8, 8)),
        argumentSet("a picture before a page", FileFault.UNSAFE, join(jpeg, text(PAGE))),
        argumentSet("a picture before a page", FileFault.UNSAFE, join(png, text("<SCRIPT >"))),
        argumentSet("a picture before an archive", FileFault.UNSAFE, join(png, zip())),
        argumentSet("a picture after a page", FileFault.WRONG_TYPE, join(text(PAGE), jpeg)),
        argumentSet("a document before an archive", FileFault.UNSAFE, join(pdf, zip())),
        argumentSet("a document after a page", FileFault.WRONG_TYPE, join(text(PAGE), pdf)),
        argumentSet("a document after a line", FileFault.UNSAFE, join(text("\n"), pdf)),
        argumentSet("half a picture", FileFault.BROKEN, Arrays.copyOf(png, 40)),
        argumentSet("a picture bomb", FileFault.TOO_BIG, SampleFiles.pngBomb(50_000, 50_000)),
        argumentSet("a picture bomb", FileFault.TOO_BIG, SampleFiles.pngBomb(65_535, 1_000)),
        argumentSet("a deep one", FileFault.TOO_BIG, SampleFiles.deepPngBomb(5_000, 4_000)),
        argumentSet("a document bomb", FileFault.UNSAFE, SampleFiles.pdfBomb(140_000_000)),
        argumentSet("such a bomb", FileFault.UNSAFE, SampleFiles.pdfBombWithoutHeader(140_000_000)),
        argumentSet("a bomb as text", FileFault.UNSAFE, SampleFiles.pdfBombAsText(140_000_000)),
        argumentSet(
            "a part packed twice", FileFault.UNSAFE, packed("[/FlateDecode/CCITTFaxDecode]")),
        argumentSet("the same in codes", FileFault.UNSAFE, packed("[/Fl#61teDecode /Fl /A85]")),
        argumentSet("a part packed often", FileFault.UNSAFE, packed("[/A85/A85/A85/A85 /Fl]")),
        argumentSet("packed who knows how", FileFault.UNSAFE, packed(" 5 0 R")),
        argumentSet("packed as of old", FileFault.UNSAFE, packed("/LZWDecode")),
        argumentSet("no document", FileFault.BROKEN, text("%PDF-1.7\nnothing more")),
        argumentSet("a script by name", FileFault.UNSAFE, PdfSamples.withScriptByName()),
        argumentSet("a program to start", FileFault.UNSAFE, PdfSamples.withLaunch()),
        argumentSet("a file in the file", FileFault.UNSAFE, PdfSamples.withEmbeddedFile()),
        argumentSet("a huge object", FileFault.UNSAFE, PdfSamples.withHugeObject(25_000_000)),
        argumentSet("one locked", FileFault.UNSAFE, PdfSamples.lockedWithHugeObject(25_000_000)),
        argumentSet("a locked document", FileFault.LOCKED, PdfSamples.locked("secret")));
  }

  @ParameterizedTest
  @MethodSource
  @Timeout(value = 60, threadMode = SEPARATE_THREAD)
  void aDocumentThatTakesHoursToLookAtIsRefusedSoon(byte[] content) {
    assertThat(SafeFile.of(content)).isEqualTo(new Faulty(FileFault.UNSAFE));
  }

  static Stream<Arguments> aDocumentThatTakesHoursToLookAtIsRefusedSoon() {
    return Stream.of(
        argumentSet("of empty parts", SampleFiles.pdfOfParts("stream\u0080", 2_000_000)),
        argumentSet("of gaps", SampleFiles.pdfOfParts("stream" + "\n".repeat(1_000), 15_000)));
  }

  @ParameterizedTest
  @MethodSource
  void nothingThatTheFileSaidOfItsSenderIsKept(FileType type, byte[] content) {
    assertThat(new String(content, ISO_8859_1)).contains(SampleFiles.MARKER);

    Safe safe = safe(content);

    assertThat(safe.type()).isEqualTo(type);
    assertThat(new String(safe.content(), ISO_8859_1)).doesNotContain(SampleFiles.MARKER);
  }

  static Stream<Arguments> nothingThatTheFileSaidOfItsSenderIsKept() {
    return Stream.of(
        Arguments.of(FileType.JPEG, SampleFiles.photoOnItsSide(40, 20)),
        Arguments.of(FileType.PNG, SampleFiles.pngWithText()),
        Arguments.of(FileType.PDF, PdfSamples.withPhoto()),
        Arguments.of(FileType.PDF, PdfSamples.withMetadata()));
  }

  @Test
  void aPhotoIsTurnedUprightBeforeItForgetsHowItWasTaken() throws IOException {
    BufferedImage upright = image(SampleFiles.photoOnItsSide(400, 200));

    assertThat(upright.getWidth()).isEqualTo(200);
    assertThat(upright.getHeight()).isEqualTo(400);
    assertThat(isGreen(upright, 195, 5)).isTrue(); // the corner that was left above
    assertThat(isGreen(upright, 5, 5)).isFalse();
  }

  @Test
  void anUprightPictureKeepsItsSizeAndAVeryLargeOneGetsSmaller() throws IOException {
    assertThat(image(picture("png", 400, 200)).getWidth()).isEqualTo(400);
    assertThat(image(picture("jpg", 8000, 1000)).getWidth()).isEqualTo(4096);
  }

  @Test
  void aWebpPictureBecomesAJpeg() {
    assertThat(safe(SampleFiles.WEBP).type()).isEqualTo(FileType.JPEG);
  }

  @Test
  void whatADocumentDoesUnaskedIsTakenOut() throws IOException {
    try (PDDocument document = Loader.loadPDF(safe(PdfSamples.withScriptOnOpening()).content())) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void aPhotoWithinADocumentCanStillBeSeen() throws IOException {
    byte[] content = safe(PdfSamples.withPhoto()).content();
    try (PDDocument document = Loader.loadPDF(content)) {
      PDResources page = document.getPage(0).getResources();
      var photo = (PDImageXObject) page.getXObject(page.getXObjectNames().iterator().next());
      assertThat(isGreen(photo.getImage(), 2, 2)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/FlateDecode", "[ /FlateDecode ]", "[/ASCII85Decode /FlateDecode]"})
  void theWaysInWhichProgramsPackAreTaken(String filters) {
    assertThat(SafeFile.of(packed(filters))).isEqualTo(new Faulty(FileFault.BROKEN)); // no page
  }

  @Test
  void aDocumentThatCanBeMendedIsTaken() {
    assertThat(safe(PdfSamples.withoutList()).type()).isEqualTo(FileType.PDF);
  }

  @Test
  void aDocumentThatOpensForAnybodyIsUnlocked() throws IOException {
    try (PDDocument document = Loader.loadPDF(safe(PdfSamples.locked("")).content())) {
      assertThat(document.isEncrypted()).isFalse();
    }
  }

  private static byte[] packed(String filters) {
    return SampleFiles.pdfPacked(filters);
  }

  private static Safe safe(byte[] content) {
    return (Safe) SafeFile.of(content);
  }

  private static BufferedImage image(byte[] content) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(safe(content).content()));
  }

  private static boolean isGreen(BufferedImage image, int x, int y) {
    int rgb = image.getRGB(x, y);
    return (rgb >> 8 & 0xff) > 150 && (rgb >> 16 & 0xff) < 100;
  }
}
