package id.suarawarga.gateway.delivery;

import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.FakeTime;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.Receipt;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;

/** A relay on two accounts whose provider does as told, in time that passes at once. */
abstract class RelayBench {

  final FakeTime time = new FakeTime();
  final ScriptedChannel bot = new ScriptedChannel("1", time);
  final ScriptedChannel other = new ScriptedChannel("2", time);
  final List<Settlement> settled = new CopyOnWriteArrayList<>();
  final List<InboundMessage> told = new CopyOnWriteArrayList<>();
  final Set<Long> lost = ConcurrentHashMap.newKeySet();
  Intake intake = this::tell;
  LongPredicate ours = id -> !lost.contains(id);
  final Lines lines = new Lines(List.of(bot, other), TestSettings.DELIVERY, time);
  Relay relay = relay(TestSettings.DELIVERY);

  Relay relay(DeliverySettings settings) {
    return new Relay(
        lines,
        new Settlements(this::write, Duration.ofMillis(50), time, new SimpleMeterRegistry()),
        id -> ours.test(id),
        message -> intake.receive(message),
        settings,
        time);
  }

  @AfterEach
  void close() throws InterruptedException {
    relay.close();
  }

  Receipt tell(InboundMessage message) {
    told.add(message);
    return Receipt.SILENT;
  }

  /** As the outbox does, of which 1 and 2 are one person's: who has to wait is given back whole. */
  void write(List<Settlement> settlements) {
    settled.addAll(settlements);
    if (settlements.stream().anyMatch(Settlement.Later.class::isInstance)) {
      lost.addAll(Set.of(1L, 2L));
    }
  }

  void awaitSettled(int count) {
    await().until(() -> settled.size() == count && relay.size() == 0);
  }

  OutboxMessage message(long id, String user, String text) {
    return Rows.message(id, bot.account(), user, text);
  }
}
