package id.suarawarga.engine.file;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stored files that are to go, noted in the database: none stays on the disk because a program
 * ended, or a transaction was undone, between the file and the row that names it.
 */
public final class FileRemovals {

  private static final Logger LOG = LoggerFactory.getLogger(FileRemovals.class);
  private static final int MOST_AT_ONCE = 1_000;

  private final JdbcClient jdbc;
  private final FileStore store;

  public FileRemovals(JdbcClient jdbc, FileStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  /**
   * Writes a file that goes again at that time unless it is {@linkplain #keep kept}. Not to be
   * called in a transaction: the note must stay where that is undone.
   */
  public void write(UUID id, byte[] content, Instant otherwiseGoneAt) {
    jdbc.sql("insert into file_removal (file_id, due_at) values (:id, :at)")
        .param("id", id)
        .param("at", otherwiseGoneAt.atOffset(ZoneOffset.UTC))
        .update();
    store.write(id, content);
  }

  /** Keeps a file, in the transaction that writes the row which names it from now on. */
  public void keep(UUID id) {
    jdbc.sql("delete from file_removal where file_id = :id").param("id", id).update();
  }

  /**
   * Notes that a file goes at that time, in the transaction that takes away the row which named it.
   */
  public void remove(UUID id, Instant at) {
    jdbc.sql(
            """
            insert into file_removal (file_id, due_at) values (:id, :at) on conflict do nothing
            """)
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Removes what is due; what can't be removed now is tried again. */
  public void run(Instant now) {
    due(now).forEach(this::remove);
  }

  /** One that cannot be removed must not keep the others. */
  private void remove(UUID id) {
    try {
      store.delete(id);
      keep(id);
    } catch (UncheckedIOException e) {
      LOG.error("ALARM file {} cannot be removed: see to the disk of SUARA_DATA_DIR", id);
    }
  }

  private List<UUID> due(Instant now) {
    return jdbc.sql("select file_id from file_removal where due_at <= :now limit :most")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", MOST_AT_ONCE)
        .query((row, _) -> row.getObject("file_id", UUID.class))
        .list();
  }
}
