package id.suarawarga.engine.outbox;

import id.suarawarga.engine.respondent.RespondentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this replica's relay has. The database says what is leased to us, but after a lost
 * connection that may be more than the relay knows of: a commit whose answer never came. Such rows
 * are nobody's, and a new reply must not overtake them; hence this book.
 *
 * <p>Rows are handed to the relay under this object's lock, so that what the book says is true for
 * the relay, too.
 */
final class Holdings {

  private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);

  private final Map<Long, RespondentId> held = new HashMap<>();
  private final Map<RespondentId, Line> lines = new HashMap<>();

  /** For how many batches of ours a person's replies are being written, or not handed over yet. */
  private final Map<RespondentId, Integer> expected = new HashMap<>();

  /** Settled since the last claim began, so that claim may have seen them unsettled. */
  private final Set<Long> gone = new HashSet<>();

  /** The lines that these replies may join; a person of whom we hold nothing has none. */
  synchronized Map<RespondentId, Line> linesOf(List<SealedReply> replies) {
    Map<RespondentId, Line> found = new HashMap<>();
    for (SealedReply reply : replies) {
      Line line = lines.get(reply.respondent());
      if (line != null) {
        found.put(reply.respondent(), line);
      }
    }
    return found;
  }

  /** What stands in these lines. */
  synchronized List<Long> standing(Collection<Line> inThese) {
    List<Long> ids = new ArrayList<>();
    inThese.stream().filter(line -> !line.isBroken()).forEach(line -> ids.addAll(line.ids()));
    return ids;
  }

  synchronized boolean holds(long id) {
    return held.containsKey(id);
  }

  synchronized List<Long> all() {
    return List.copyOf(held.keySet());
  }

  /**
   * Replies to these persons are about to be written, and may be there before we know their ids.
   */
  synchronized void expect(Set<RespondentId> persons) {
    persons.forEach(person -> expected.merge(person, 1, Integer::sum));
  }

  /** They did not commit, as far as we know. */
  synchronized void abandon(Set<RespondentId> persons) {
    persons.forEach(person -> expected.computeIfPresent(person, (any, n) -> n == 1 ? null : n - 1));
  }

  /** They committed: hands over those born leased to us whose line was not broken up since. */
  synchronized List<OutboxMessage> hold(Appended appended, Consumer<List<OutboxMessage>> relay) {
    abandon(appended.expected());
    List<OutboxMessage> mine =
        appended.rows().stream()
            .filter(row -> row.line() == null || !row.line().isBroken())
            .map(Appended.Row::message)
            .filter(OutboxMessage::mine)
            .toList();
    handOver(mine, relay);
    return appended.rows().stream()
        .map(Appended.Row::message)
        .map(message -> message.withMine(held.containsKey(message.id())))
        .toList();
  }

  /** A claim begins; returns what it finds leased to us for a reason. */
  synchronized List<Long> beginClaim() {
    gone.clear();
    return List.copyOf(held.keySet());
  }

  /**
   * A claim has brought these rows: hands over those that the relay does not have. A person with a
   * reply on its way from the ledger is left for the next claim, or the reply would come last.
   */
  synchronized int endClaim(List<OutboxMessage> claimed, Consumer<List<OutboxMessage>> relay) {
    List<OutboxMessage> missing =
        claimed.stream()
            .filter(message -> !held.containsKey(message.id()) && !gone.contains(message.id()))
            .filter(message -> !expected.containsKey(message.respondent()))
            .toList();
    handOver(missing, relay);
    return missing.size();
  }

  /** These rows will never be sent again. */
  synchronized void settled(Collection<Long> ids) {
    gone.addAll(ids);
    forget(ids);
  }

  /** These rows are no longer ours. */
  synchronized void forget(Collection<Long> ids) {
    for (Long id : ids) {
      RespondentId respondent = held.remove(id);
      Line line = respondent == null ? null : lines.get(respondent);
      if (line != null && line.ids().remove(id) && line.ids().isEmpty()) {
        lines.remove(respondent);
      }
    }
  }

  /** The persons of these rows are given back: no new reply may count on our sending the rows. */
  synchronized void breakLines(Collection<Long> ids) {
    for (Long id : ids) {
      RespondentId respondent = held.get(id);
      Line line = respondent == null ? null : lines.remove(respondent);
      if (line != null) {
        line.breakUp();
      }
    }
  }

  /**
   * What the relay does not take stays leased to us without our knowing it: it is claimed again.
   */
  private void handOver(List<OutboxMessage> messages, Consumer<List<OutboxMessage>> relay) {
    if (messages.isEmpty()) {
      return;
    }
    try {
      relay.accept(messages);
      messages.forEach(this::stand);
    } catch (RejectedExecutionException e) {
      LOG.debug("the relay has no room for {} messages", messages.size());
    } catch (RuntimeException e) {
      LOG.error("the relay did not take {} messages", messages.size(), e);
    }
  }

  private void stand(OutboxMessage message) {
    held.put(message.id(), message.respondent());
    lines.computeIfAbsent(message.respondent(), any -> new Line()).ids().add(message.id());
  }
}
