package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.outbox.OutboxMessage;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** What waits to be sent to one person, in the order of the outbox. One sender takes from it. */
final class Lane {

  private final ConcurrentSkipListMap<Long, OutboxMessage> rows = new ConcurrentSkipListMap<>();

  // Known to the sender only.
  private long tried = -1;
  private int tries;

  void put(OutboxMessage row) {
    rows.put(row.id(), row);
  }

  /** What is to be sent next; null when there is nothing. */
  @Nullable OutboxMessage head() {
    var first = rows.firstEntry();
    return first == null ? null : first.getValue();
  }

  /** Which try of the head the next one is; those count, too, that say nothing against it. */
  int nextTry(OutboxMessage head) {
    tries = head.id() == tried ? tries + 1 : Tries.of(head.attempts()).all() + 1;
    tried = head.id();
    return tries;
  }

  /** Keeps the head at its place, with so many attempts behind it. */
  void retry(OutboxMessage head, int attempts) {
    put(new OutboxMessage(head.id(), head.respondent(), head.message(), attempts, head.mine()));
  }

  void remove(OutboxMessage row) {
    rows.remove(row.id());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<OutboxMessage> to(Address address) {
    return rows.values().stream().filter(row -> row.message().to().equals(address)).toList();
  }
}
