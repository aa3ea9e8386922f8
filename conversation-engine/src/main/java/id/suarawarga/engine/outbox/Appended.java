package id.suarawarga.engine.outbox;

import id.suarawarga.engine.respondent.RespondentId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replies written by a transaction that may not have committed yet; {@link Outbox#hold} turns them
 * into messages once it has. When it fails, this is just forgotten.
 */
public final class Appended {

  /**
   * One row.
   *
   * @param message ours to send if the row was born leased to this replica
   * @param line where it joins; null when nothing of the person was waiting
   */
  record Row(OutboxMessage message, @Nullable Line line) {}

  private final Set<RespondentId> expected;
  private final Set<RespondentId> winners;
  private final List<Row> rows;

  /**
   * Written replies.
   *
   * @param expected for whom something was to be written
   */
  Appended(Set<RespondentId> expected, Set<RespondentId> winners, List<Row> rows) {
    this.expected = expected;
    this.winners = Set.copyOf(winners);
    this.rows = List.copyOf(rows);
  }

  /** Who won, whether there was a reply to them or not. */
  public Set<RespondentId> winners() {
    return winners;
  }

  Set<RespondentId> expected() {
    return expected;
  }

  List<Row> rows() {
    return rows;
  }
}
