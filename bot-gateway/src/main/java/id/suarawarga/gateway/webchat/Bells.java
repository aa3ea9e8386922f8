package id.suarawarga.gateway.webchat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Wakes the open pages of a conversation. */
final class Bells {

  private final int mostPages;
  private final Map<UUID, List<Bell>> hung = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /**
   * With no bells yet.
   *
   * @param mostPages that one conversation may have open; with one more the oldest has to go
   */
  Bells(int mostPages) {
    this.mostPages = mostPages;
  }

  /** A bell of one page; to be taken down again. */
  Bell hang(UUID conversation) {
    Bell bell = new Bell(this, conversation);
    hung.compute(
        conversation,
        (_, bells) -> {
          List<Bell> all = bells == null ? new CopyOnWriteArrayList<>() : bells;
          if (all.size() >= mostPages) {
            all.removeFirst().retire();
          }
          all.add(bell);
          return all;
        });
    return bell;
  }

  void takeDown(UUID conversation, Bell bell) {
    hung.computeIfPresent(
        conversation,
        (_, bells) -> {
          bells.remove(bell);
          return bells.isEmpty() ? null : bells;
        });
  }

  void ring(UUID conversation) {
    hung.getOrDefault(conversation, List.of()).forEach(Bell::ring);
  }

  void ringAll() {
    hung.values().forEach(bells -> bells.forEach(Bell::ring));
  }

  /** Wakes everybody for the last time. */
  void close() {
    closed = true;
    ringAll();
  }

  boolean isClosed() {
    return closed;
  }
}
