package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The updates that wait to be fetched, with the rules of {@code getUpdates}. */
final class FakeUpdates {

  private static final BotReply OTHER_POLLER =
      BotReply.error(
          409,
          "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
              + " is running");
  private static final BotReply WEBHOOK_ACTIVE =
      BotReply.error(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
              + " delete the webhook first");

  private final List<ObjectNode> waiting = new ArrayList<>();
  private long newestPoll;
  private boolean webhookActive;
  private boolean closed;

  synchronized void add(ObjectNode update) {
    waiting.add(update);
    notifyAll();
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Takes out what waits. */
  synchronized List<ObjectNode> takeAll() {
    List<ObjectNode> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }

  synchronized void webhookActive(boolean active) {
    webhookActive = active;
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Waits until there is something; a newer poll ends an older one. */
  synchronized BotReply poll(long offset, int limit, Duration wait) throws InterruptedException {
    long mine = ++newestPoll;
    notifyAll();
    confirm(offset);
    long end = System.nanoTime() + wait.toNanos();
    while (waiting.isEmpty() && mine == newestPoll && !webhookActive && !closed) {
      long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    BotReply refusal = refusal(mine);
    return refusal == null ? batch(limit) : refusal;
  }

  private @Nullable BotReply refusal(long mine) {
    if (webhookActive) {
      return WEBHOOK_ACTIVE;
    }
    return mine == newestPoll ? null : OTHER_POLLER;
  }

  /** An offset far beyond the last update confirms nothing: all come again. */
  private void confirm(long offset) {
    long last = waiting.stream().mapToLong(FakeUpdates::id).max().orElse(0);
    if (offset < 0) {
      waiting.subList(0, (int) Math.max(0, waiting.size() + offset)).clear();
    } else if (offset <= last + 1) {
      waiting.removeIf(update -> id(update) < offset);
    }
  }

  private BotReply batch(int limit) {
    ArrayNode batch = BotRequest.MAPPER.createArrayNode();
    waiting.stream().limit(limit).forEach(batch::add);
    return BotReply.ok(batch);
  }

  private static long id(ObjectNode update) {
    return update.path("update_id").asLong();
  }
}
