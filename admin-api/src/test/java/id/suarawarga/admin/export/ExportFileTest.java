package id.suarawarga.admin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62 811", "-1", "@SUM(A1)"})
  void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertThat(Cells.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ok;=cmd()      | ok;'=cmd()
          ok; +1         | ok; '+1
          ok;"=cmd()"    | ok;"'=cmd()"
          ok\\n=1+1       | ok\\n'=1+1
          \\t=1           | \\t'=1
          \\r\\n@SUM(A1)   | \\r\\n'@SUM(A1)
          =1;-1          | '=1;'-1
          """)
  void aFormulaInsideATextGetsAnApostropheToo(String text, String harmless) {
    assertThat(Cells.harmless(text.translateEscapes())).isEqualTo(harmless.translateEscapes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Cepat", "1 + 1 = 2", "'=1", " -", "a; b", "a\nb-c", "😀"})
  void anyOtherTextIsLeftAlone(String text) {
    assertThat(Cells.harmless(text)).isEqualTo(text);
  }

  @Test
  void csvQuotesWhatNeedsItAndEndsLinesWithBoth() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvExport csv = new CsvExport(out);
    csv.write(List.of("a,b", "say \"hi\"", "two\nlines", 3, ""));
    csv.finish();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",3,\r\n");
  }

  @Test
  void aFullSheetIsFollowedByOneWithTheSameHeader() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxExport xlsx = new XlsxExport(out, 3);
    for (Object cell : List.of("id", 1, 2, 3)) {
      xlsx.write(List.of(cell));
    }
    xlsx.finish();

    assertThat(sheets(out.toByteArray()))
        .containsExactly(List.of("id", "1", "2"), List.of("id", "3"));
  }

  @Test
  void aWorkbookLeavesOutCharactersThatWouldBreakIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxExport xlsx = new XlsxExport(out);
    xlsx.write(List.of("<a>\u0001&\u000B]]>"));
    xlsx.finish();

    assertThat(sheets(out.toByteArray()).getFirst().getFirst()).startsWith("<a>").endsWith("]]>");
  }

  /** The first column of every sheet. */
  private static List<List<String>> sheets(byte[] file) throws IOException {
    List<List<String>> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        sheets.add(sheet.read().stream().map(row -> row.getCellText(0)).toList());
      }
    }
    return sheets;
  }
}
