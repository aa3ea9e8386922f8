package id.suarawarga.admin.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 with commas, in UTF-8 with a byte order mark, without which Excel misreads it. */
final class CsvExport implements ExportFile {

  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private final CsvWriter csv;

  CsvExport(OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void write(List<?> cells) {
    csv.writeRecord(cells.stream().map(Object::toString).toList());
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
