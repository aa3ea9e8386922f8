package id.suarawarga.admin.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.suarawarga.admin.page.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an uploaded table, whichever way a spreadsheet program has saved it. */
public final class ImportFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a workbook may become when it is unpacked; it fits into 3 MB when it is not. */
  private static final long MAX_UNPACKED = 50L << 20;

  private static final int BUFFER = 8192;

  private ImportFile() {}

  /** The lines of a CSV file in UTF-8, separated by commas or semicolons, but the blank ones. */
  public static List<ImportLine> csv(byte[] file) {
    String text = decode(file);
    try (Stream<CsvRecord> records = reader(text).stream()) {
      return records
          .map(line -> new ImportLine(line.getStartingLineNumber(), line.getFields()))
          .filter(line -> !line.isBlank())
          .toList();
    } catch (CsvParseException e) {
      throw unreadable("has a quotation mark that is not closed; check the quotation marks");
    }
  }

  /** The lines of the first sheet of an xlsx file, but the blank ones. */
  public static List<ImportLine> xlsx(byte[] file) {
    requireModest(file);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.map(
              row -> new ImportLine(row.getRowNum(), row.stream().map(ImportFile::text).toList()))
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException | RuntimeException e) { // a broken workbook fails in many ways
      throw noWorkbook();
    }
  }

  /** Refuses an archive that is small only as long as nobody unpacks it. */
  private static void requireModest(byte[] file) {
    long left = MAX_UNPACKED;
    // Of the library that the workbook's reader uses: it finds the same entries.
    try (ZipFile archive =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
        left -= size(archive, entry, left + 1);
      }
    } catch (IOException | RuntimeException e) { // a broken archive fails in many ways
      throw noWorkbook();
    }
    if (left < 0) {
      throw unreadable("has more than 50 MB of content; send only the table, without pictures");
    }
  }

  /** The size of what comes out of an entry, counted up to a limit; what it claims may be wrong. */
  private static long size(ZipFile archive, ZipArchiveEntry entry, long limit) throws IOException {
    try (InputStream content = archive.getInputStream(entry)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = 0; read >= 0 && size < limit; read = content.read(buffer)) {
        size += read;
      }
      return size;
    }
  }

  /** The text of a file in UTF-8. */
  public static String decode(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw unreadable("is not encoded as UTF-8; save it as UTF-8 (\"CSV UTF-8\" in Excel)");
    }
  }

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /**
   * Spreadsheet programs set to Indonesian write semicolons; the header has no other use of them.
   */
  private static char separator(String text) {
    return text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getValue() == null) {
      return "";
    }
    return cell.getValue() instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : cell.getText();
  }

  private static InvalidInputException noWorkbook() {
    return unreadable("is not an xlsx workbook; save it as \"Excel Workbook (.xlsx)\" again");
  }

  private static InvalidInputException unreadable(String message) {
    return new InvalidInputException("file", message);
  }
}
