package id.suarawarga.engine.forum;

import java.util.UUID;

/**
 * A document to be read before a forum. Its content is in the {@link
 * id.suarawarga.engine.file.FileStore} under its id.
 *
 * @param type as found in the file itself, such as {@code application/pdf}
 * @param size in bytes
 */
public record ForumDocument(UUID id, String title, String type, long size) {}
