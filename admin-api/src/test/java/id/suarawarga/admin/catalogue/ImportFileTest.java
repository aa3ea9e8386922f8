package id.suarawarga.admin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.admin.page.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b\r\nx,y\r\n", "\uFEFFa,b\nx,y", "a;b\r\nx;y\r\n", "\uFEFFa;b\n x ;y\n\n"})
  void csvIsReadHoweverASpreadsheetHasSavedIt(String text) {
    assertThat(csv(text))
        .containsExactly(
            new ImportLine(1, List.of("a", "b")), new ImportLine(2, List.of("x", "y")));
  }

  @Test
  void quotedTextMayHoldSeparatorsQuotesAndLineBreaks() {
    assertThat(csv("a,b\n\"x, \"\"y\"\"\nz\",1\n,\nq,2"))
        .containsExactly(
            new ImportLine(1, List.of("a", "b")),
            new ImportLine(2, List.of("x, \"y\"\nz", "1")),
            new ImportLine(5, List.of("q", "2")));
  }

  @Test
  void anotherEncodingIsRefusedWithTheCure() {
    byte[] latin = "a,Café".getBytes(Charset.forName("windows-1252"));

    assertThatThrownBy(() -> ImportFile.csv(latin))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void anOpenQuotationMarkIsRefused() {
    assertThatThrownBy(() -> csv("a,b\n\"x,y\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("quotation mark");
  }

  @Test
  void numbersInWorkbooksAreReadAsTheyAreMeant() throws IOException {
    assertThat(ImportFile.xlsx(workbook()))
        .containsExactly(
            new ImportLine(1, List.of("name", "population")),
            new ImportLine(3, List.of("KTP", "1200")));
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    assertThatThrownBy(() -> ImportFile.xlsx(new byte[] {1, 2, 3}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("xlsx");
  }

  @Test
  void aWorkbookThatGrowsWhenUnpackedIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[26 << 20]);
      }
    }

    assertThatThrownBy(() -> ImportFile.xlsx(out.toByteArray()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("50 MB");
  }

  private static List<ImportLine> csv(String text) {
    return ImportFile.csv(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      sheet.value(0, 0, "name");
      sheet.value(0, 1, "population");
      sheet.value(2, 0, "KTP ");
      sheet.value(2, 1, 1200.0);
    }
    return out.toByteArray();
  }
}
