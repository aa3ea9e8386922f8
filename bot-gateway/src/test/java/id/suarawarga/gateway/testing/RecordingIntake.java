package id.suarawarga.gateway.testing;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.Receipt;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Stands for the engine: keeps what comes, each message once, and can be away. */
public final class RecordingIntake implements Intake {

  private final List<InboundMessage> received = new CopyOnWriteArrayList<>();
  private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();
  private final AtomicInteger deliveries = new AtomicInteger();
  public volatile boolean away;
  public volatile Receipt receipt = Receipt.SILENT;
  public volatile Consumer<InboundMessage> before = _ -> {};

  @Override
  public Receipt receive(InboundMessage message) {
    deliveries.incrementAndGet();
    if (away) {
      throw new IntakeUnavailableException(new IllegalStateException("the database is away"));
    }
    before.accept(message);
    if (known.putIfAbsent(message.externalId(), true) == null) {
      received.add(message);
    }
    return receipt;
  }

  public List<InboundMessage> received() {
    return List.copyOf(received);
  }

  public List<Content> contents() {
    return received.stream().map(InboundMessage::content).toList();
  }

  public int deliveries() {
    return deliveries.get();
  }
}
