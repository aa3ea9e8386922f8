package id.suarawarga.engine.outbox;

import id.suarawarga.engine.outbox.Settlement.Failed;
import id.suarawarga.engine.outbox.Settlement.Later;
import id.suarawarga.engine.privacy.BrokenSealException;
import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.core.JacksonException;

/**
 * The rows of one claim, which come in no order: what can be sent, and what becomes of the rest.
 *
 * <p>What cannot be understood never will be, and fails alone. What is sealed with another master
 * key can be sent once an operator sets that key, so it is kept; what follows it to the same person
 * waits for it.
 */
final class Claimed implements RowCallbackHandler {

  private record Locked(long id, int attempts) {}

  private static final Logger LOG = LoggerFactory.getLogger(Claimed.class);
  private static final Comparator<Locked> BY_ID = Comparator.comparingLong(Locked::id);

  private final OutboundJson json;
  private final List<OutboxMessage> open = new ArrayList<>();
  private final List<Settlement> failed = new ArrayList<>();

  /** The oldest of each person. */
  private final Map<RespondentId, Locked> locked = new HashMap<>();

  Claimed(OutboundJson json) {
    this.json = json;
  }

  @Override
  public void processRow(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    int attempts = row.getInt("attempts");
    var person = new RespondentId(row.getObject("respondent_id", UUID.class));
    try {
      open.add(new OutboxMessage(id, person, json.open(row.getBytes("body")), attempts, true));
    } catch (BrokenSealException _) {
      locked.merge(person, new Locked(id, attempts), BinaryOperator.minBy(BY_ID));
    } catch (JacksonException e) {
      LOG.error("message {} cannot be read ({})", id, e.getClass().getSimpleName());
      failed.add(new Failed(id, "UNREADABLE"));
    }
  }

  /** What can be sent now, in the order of sending. */
  List<OutboxMessage> messages() {
    return open.stream()
        .filter(message -> !isBehindLocked(message))
        .sorted(Comparator.comparingLong(OutboxMessage::id))
        .toList();
  }

  boolean hasLocked() {
    return !locked.isEmpty();
  }

  /**
   * What is to be written of the rest. Only the first of a person's rows can be put off; a locked
   * one behind others is left to the claims that find it first.
   */
  List<Settlement> rest(Instant tryAgain) {
    List<Settlement> rest = new ArrayList<>(failed);
    Map<RespondentId, Locked> first = new HashMap<>(locked);
    messages().forEach(message -> first.remove(message.respondent()));
    first.values().forEach(row -> rest.add(new Later(row.id(), tryAgain, row.attempts())));
    return rest;
  }

  private boolean isBehindLocked(OutboxMessage message) {
    Locked row = locked.get(message.respondent());
    return row != null && row.id() < message.id();
  }
}
