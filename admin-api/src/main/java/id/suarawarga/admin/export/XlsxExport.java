package id.suarawarga.admin.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook. Where a sheet is full, the next one begins with the same header. */
final class XlsxExport implements ExportFile {

  private static final int FLUSH_EVERY = 500;

  private final Workbook workbook;
  private final int rowsPerSheet;
  private Worksheet sheet;
  private List<?> header = List.of();
  private int sheets = 1;
  private int row;

  XlsxExport(OutputStream out) {
    this(out, Worksheet.MAX_ROWS);
  }

  XlsxExport(OutputStream out, int rowsPerSheet) {
    this.workbook = new Workbook(out, "SuaraWarga", "1.0");
    this.rowsPerSheet = rowsPerSheet;
    this.sheet = workbook.newWorksheet("1");
  }

  @Override
  public void write(List<?> cells) throws IOException {
    if (header.isEmpty()) {
      header = cells;
    }
    if (row == rowsPerSheet) {
      sheet.finish();
      sheets++;
      sheet = workbook.newWorksheet(Integer.toString(sheets));
      row = 0;
      writeRow(header);
    }
    writeRow(cells);
  }

  @Override
  public void finish() throws IOException {
    workbook.finish();
  }

  private void writeRow(List<?> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    row++;
    if (row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  /** Texts stand in the cells themselves: a shared table of them would grow with the file. */
  private void write(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (!cell.toString().isEmpty()) {
      sheet.inlineString(row, column, cell.toString());
    }
  }
}
