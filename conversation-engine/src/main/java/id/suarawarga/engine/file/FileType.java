package id.suarawarga.engine.file;

import java.util.Arrays;
import java.util.Optional;

/** What a stored file can be; nothing of it is ever run or shown as a page by a browser. */
public enum FileType {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  PDF("application/pdf", "pdf");

  private final String contentType;
  private final String ending;

  FileType(String contentType, String ending) {
    this.contentType = contentType;
    this.ending = ending;
  }

  /** As the table of attachments and HTTP name it. */
  public String contentType() {
    return contentType;
  }

  /** What follows the dot in a name. */
  String ending() {
    return ending;
  }

  /** The type of that name; empty for any other, which must not be served. */
  public static Optional<FileType> of(String contentType) {
    return Arrays.stream(values()).filter(type -> type.contentType.equals(contentType)).findFirst();
  }

  /** The type that a name ends with; empty for any other. */
  public static Optional<FileType> named(String name) {
    return Arrays.stream(values()).filter(type -> name.endsWith("." + type.ending)).findFirst();
  }

  public boolean isPicture() {
    return this != PDF;
  }

  /**
   * A name that gives nothing away, such as {@code foto-1.jpg}.
   *
   * @param number among the files of one complaint or opinion, from 1
   */
  public String neutralName(int number) {
    return (this == PDF ? "dokumen-" : "foto-") + number + "." + ending;
  }
}
