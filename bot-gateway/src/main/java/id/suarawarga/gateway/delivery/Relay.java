package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.gateway.channel.Bugs;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.Time;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the replies that this replica holds the lease of: many persons at once, each person's
 * replies one after the other in the order of the outbox.
 */
final class Relay {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  private final Lines lines;
  private final Settlements settlements;
  private final LongPredicate ours;
  private final Intake intake;
  private final DeliverySettings settings;
  private final Time time;
  private final RetryRules rules;

  private final Map<RespondentId, Lane> lanes = new ConcurrentHashMap<>();
  private final Set<Long> held = ConcurrentHashMap.newKeySet();
  private final ExecutorService senders =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("send-", 0).factory());
  private volatile boolean closing;

  /**
   * Makes a relay that sends as soon as it is offered something.
   *
   * @param ours whether a reply is still this replica's to send
   * @param intake is told who cannot be reached any more
   */
  Relay(
      Lines lines,
      Settlements settlements,
      LongPredicate ours,
      Intake intake,
      DeliverySettings settings,
      Time time) {
    this.lines = lines;
    this.settlements = settlements;
    this.ours = ours;
    this.intake = intake;
    this.settings = settings;
    this.time = time;
    this.rules = new RetryRules(settings, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * Takes the replies that are leased to this replica; what it has already is not taken twice.
   *
   * @throws RejectedExecutionException when it is full or closing; the sweep finds them again
   */
  void offer(List<OutboxMessage> replies) {
    if (room() == 0) {
      throw new RejectedExecutionException("no room");
    }
    replies.stream()
        .filter(OutboxMessage::mine)
        .collect(Collectors.groupingBy(OutboxMessage::respondent))
        .forEach(this::take);
  }

  /** How many replies it holds, those included whose settlement is not written yet. */
  int size() {
    return held.size();
  }

  /** How many further replies it has room for. */
  int room() {
    return closing ? 0 : Math.max(0, settings.capacity() - held.size());
  }

  /** Takes nothing more, lets what is on its way arrive, and settles it. */
  void close() throws InterruptedException {
    if (closing) {
      return;
    }
    closing = true;
    if (!lines.close(settings.grace())) {
      LOG.warn("some messages are on their way still; they may be sent again");
    }
    senders.shutdownNow();
    var _ = senders.awaitTermination(settings.grace().toMillis(), TimeUnit.MILLISECONDS);
    settlements.close(settings.grace());
  }

  private void take(RespondentId person, List<OutboxMessage> rows) {
    List<OutboxMessage> unknown = rows.stream().filter(row -> held.add(row.id())).toList();
    if (!unknown.isEmpty()) {
      lanes.compute(person, (_, lane) -> queue(person, lane, unknown));
    }
  }

  private Lane queue(RespondentId person, @Nullable Lane open, List<OutboxMessage> rows) {
    Lane lane = open == null ? new Lane() : open;
    rows.forEach(lane::put);
    if (open == null) {
      senders.execute(() -> empty(person, lane));
    }
    return lane;
  }

  private void empty(RespondentId person, Lane lane) {
    try {
      do {
        sendAll(lane);
      } while (!closing && isOpen(person, lane));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closing; the outbox keeps what is left
    }
  }

  /** Closes the lane unless something has come in the meantime. */
  private boolean isOpen(RespondentId person, Lane lane) {
    return lanes.computeIfPresent(person, (_, _) -> lane.isEmpty() ? null : lane) != null;
  }

  private void sendAll(Lane lane) throws InterruptedException {
    for (var row = lane.head(); row != null && !closing; row = lane.head()) {
      if (ours.test(row.id())) {
        tryToSend(lane, row);
      } else {
        drop(lane, row);
      }
    }
  }

  /**
   * Forgets a row that was given back or lost, unless the sweep has brought it anew meanwhile. It
   * asks the outbox, so it must hold no lock that {@link #offer} takes.
   */
  private void drop(Lane lane, OutboxMessage row) {
    lane.remove(row);
    held.remove(row.id());
    if (ours.test(row.id()) && held.add(row.id())) {
      lane.put(row); // it was offered while we still seemed to have it
    }
  }

  private void tryToSend(Lane lane, OutboxMessage row) throws InterruptedException {
    try {
      follow(lane, row, rules.after(row, lines.send(row, lane.nextTry(row))));
    } catch (RuntimeException e) {
      LOG.error("message {} met a bug: {}", row.id(), Bugs.where(e));
      settle(lane, row, new Settlement.Failed(row.id(), "bug: " + e.getClass().getSimpleName()));
    }
  }

  private void follow(Lane lane, OutboxMessage row, Next next) throws InterruptedException {
    switch (next) {
      case Next.Settle(var settlement) -> settle(lane, row, settlement);
      case Next.Again(var pause, var attempts) -> {
        lane.retry(row, attempts);
        time.pause(pause);
      }
      case Next.Later(var pause, var attempts) -> putOff(lane, row, later(row, attempts, pause));
      case Next.PutOff(var until) -> putOff(lane, row, until);
      case Next.Gone(var reason) -> cancel(lane, row, reason);
    }
  }

  private void settle(Lane lane, OutboxMessage row, Settlement settlement) {
    if (settlement instanceof Settlement.Failed(var id, var reason)) {
      LOG.warn("message {} to {} failed: {}", id, row.message().to().account(), reason);
    }
    lane.remove(row);
    settlements.add(settlement, () -> held.remove(row.id()));
  }

  /**
   * Gives the person back to the outbox, for any replica to go on with later. Once that is on disk,
   * nothing else of theirs is ours.
   */
  private void putOff(Lane lane, OutboxMessage row, Settlement wait) throws InterruptedException {
    CountDownLatch written = new CountDownLatch(1);
    settlements.add(wait, written::countDown);
    written.await();
    lane.remove(row);
    held.remove(row.id());
  }

  private Settlement later(OutboxMessage row, int attempts, Duration pause) {
    return new Settlement.Later(row.id(), time.now().plus(pause), attempts);
  }

  private void cancel(Lane lane, OutboxMessage row, String reason) throws InterruptedException {
    if (!tellBlocked(row)) {
      putOff(lane, row, later(row, row.attempts(), settings.patience()));
      return;
    }
    lane.to(row.message().to())
        .forEach(each -> settle(lane, each, new Settlement.Cancelled(each.id(), reason)));
  }

  private boolean tellBlocked(OutboxMessage row) {
    String id = "unreachable:" + row.id();
    try {
      intake.receive(InboundMessage.of(id, row.message().to(), new Content.Blocked()));
      return true;
    } catch (IntakeUnavailableException e) {
      return false;
    }
  }
}
