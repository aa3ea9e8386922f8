package id.suarawarga.engine.complaint;

import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.message.Extra;
import java.util.UUID;

/**
 * A stored file that an officer sends to the resident.
 *
 * @param size in bytes
 * @param number among the files of the complaint, from 1
 */
public record TicketFile(UUID id, FileType type, long size, int number) {

  /** The name that residents and officers read; that of the upload is never kept. */
  public String name() {
    return type.neutralName(number);
  }

  /** As it goes into the chat. */
  public Extra enclosed() {
    return Extra.StoredFile.of(id, name(), type.isPicture(), size);
  }
}
