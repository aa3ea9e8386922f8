package id.suarawarga.gateway.webchat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes the open pages of a conversation. */
final class Bells {

  private final Map<UUID, Set<Bell>> hung = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /** A bell of one page; to be taken down again. */
  Bell hang(UUID conversation) {
    Bell bell = new Bell(this, conversation);
    hung.compute(
        conversation,
        (_, bells) -> {
          Set<Bell> all = bells == null ? ConcurrentHashMap.newKeySet() : bells;
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
    hung.getOrDefault(conversation, Set.of()).forEach(Bell::ring);
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
