package id.suarawarga.engine.outbox;

import id.suarawarga.engine.respondent.RespondentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What this replica knows that it is sending. The database says what is leased to us, but after a
 * lost connection that may be more than we know of: a commit whose answer never came. Such rows are
 * nobody's, and a new reply must not overtake them; hence this book.
 */
final class Holdings {

  private final Map<Long, RespondentId> held = new HashMap<>();
  private final Map<RespondentId, Line> lines = new HashMap<>();
  private final Map<Long, RespondentId> arriving = new HashMap<>();
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

  /** Takes a row born leased to us, unless its line was broken since or a claim was faster. */
  synchronized boolean join(Appended.Row row) {
    OutboxMessage message = row.message();
    if (!message.mine()
        || (row.line() != null && row.line().isBroken())
        || held.putIfAbsent(message.id(), message.respondent()) != null) {
      return false;
    }
    stand(message.id(), message.respondent());
    return true;
  }

  /**
   * Takes a claimed row, unless we hold it or have settled it since the claim began. It stands in
   * line only after the next claim has begun: until the relay has it, a newer reply would overtake
   * it.
   */
  synchronized boolean arrive(OutboxMessage message) {
    if (gone.contains(message.id())
        || held.putIfAbsent(message.id(), message.respondent()) != null) {
      return false;
    }
    arriving.put(message.id(), message.respondent());
    return true;
  }

  /** A claim begins: the relay has what the last one brought. Returns all that is held. */
  synchronized List<Long> beginClaim() {
    arriving.forEach(this::stand);
    arriving.clear();
    gone.clear();
    return all();
  }

  /** These rows are settled or no longer ours. */
  synchronized void forget(Collection<Long> ids) {
    gone.addAll(ids);
    for (Long id : ids) {
      RespondentId respondent = held.remove(id);
      arriving.remove(id);
      Line line = respondent == null ? null : lines.get(respondent);
      if (line != null && line.ids().remove(id) && line.ids().isEmpty()) {
        lines.remove(respondent);
      }
    }
  }

  /** The persons of these rows are given back: no new reply may count on our sending the rows. */
  synchronized void breakLines(Collection<Long> ids) {
    Set<RespondentId> respondents = new HashSet<>();
    ids.stream().map(held::get).filter(Objects::nonNull).forEach(respondents::add);
    arriving.values().removeAll(respondents);
    for (RespondentId respondent : respondents) {
      Line line = lines.remove(respondent);
      if (line != null) {
        line.breakUp();
      }
    }
  }

  private void stand(long id, RespondentId respondent) {
    lines.computeIfAbsent(respondent, any -> new Line()).ids().add(id);
  }
}
