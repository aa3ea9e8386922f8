package id.suarawarga.engine.complaint;

import id.suarawarga.engine.file.FileType;
import java.util.UUID;

/**
 * A file that an officer sends with a message; made safe, and in the store.
 *
 * @param size in bytes
 */
public record OfficerFile(UUID id, FileType type, long size) {}
