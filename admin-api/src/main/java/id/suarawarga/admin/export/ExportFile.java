package id.suarawarga.admin.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table that is written record by record while it is being sent. It is not closed but {@linkplain
 * #finish finished}, so that a half-written one is never mistaken for a whole one.
 */
public interface ExportFile {

  /**
   * Writes one record.
   *
   * @param cells texts and whole numbers
   */
  void write(List<?> cells) throws IOException;

  /** Writes what comes after the last record. */
  void finish() throws IOException;

  /** The kinds of files that a caller may ask for, named as the API writes them. */
  enum Format {
    csv("text/csv;charset=UTF-8") {
      @Override
      public ExportFile begin(OutputStream out) throws IOException {
        return new CsvExport(out);
      }
    },
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
      @Override
      public ExportFile begin(OutputStream out) {
        return new XlsxExport(out);
      }
    };

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /** Begins a file. */
    public abstract ExportFile begin(OutputStream out) throws IOException;
  }
}
