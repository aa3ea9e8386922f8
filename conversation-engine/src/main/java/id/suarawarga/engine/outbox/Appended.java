package id.suarawarga.engine.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replies written by a transaction that has not committed yet; {@link Outbox#hold} turns them into
 * messages once it has. When it fails, this is just forgotten.
 */
public final class Appended {

  /**
   * One row.
   *
   * @param message ours to send if the row was born leased to this replica
   * @param line where it joins; null when nothing of the person was waiting
   */
  record Row(OutboxMessage message, @Nullable Line line) {}

  private final List<Row> rows;

  Appended(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  List<Row> rows() {
    return rows;
  }
}
