package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.channel.Receipt;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.TelegramLimits;
import id.suarawarga.gateway.channel.Time;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RelayPaceTest {

  private static final SendResult HALTED = new SendResult.Halted("401");

  private final List<Settlement> settled = new CopyOnWriteArrayList<>();
  private final ManualTime manual = new ManualTime();
  private final ScriptedChannel bot = new ScriptedChannel("1", manual);
  private final ScriptedChannel other = new ScriptedChannel("2", manual);
  @AutoClose private Relay relay = relay(manual, bot, other);

  /** TO-25 of the outbound cases, in real time. */
  @Test
  void fortyPersonsAndABusyOneStayWithinTelegramsLimits() {
    Time time = Time.system(Clock.systemUTC());
    ScriptedChannel telegram = new ScriptedChannel("3", time);
    relay = relay(time, telegram);
    List<OutboxMessage> rows = new ArrayList<>();
    for (int id = 0; id < 45; id++) {
      String user = id < 40 ? "user " + id : "busy";
      rows.add(Rows.message(id, telegram.account(), user, id < 40 ? "other" : "m" + id));
    }
    relay.offer(rows);
    await().until(() -> settled.size() == 45);
    List<Duration> all = telegram.requests().stream().map(ScriptedChannel.Request::at).toList();
    assertThat(all).allMatch(from -> within(all, from) <= 30);
    List<Duration> busy = telegram.requestsTo("busy").map(ScriptedChannel.Request::at).toList();
    assertThat(busy.get(4).minus(busy.get(0))).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    assertThat(telegram.requestsTo("busy").map(ScriptedChannel.Request::text))
        .containsExactly("m40", "m41", "m42", "m43", "m44");
  }

  @Test
  void aThrottledAccountWaitsAloneAndInOrder() {
    bot.answer("1", new SendResult.Throttled(Duration.ofSeconds(10), Scope.ACCOUNT));
    relay.offer(List.of(row(1, "a"), row(2, "a")));
    await().until(() -> bot.asked().contains("1"));
    relay.offer(List.of(row(3, "b"), Rows.message(4, other.account(), "c", "4")));
    await().until(() -> other.delivered().contains("4"));
    manual.pass(Duration.ofSeconds(9));
    assertThat(bot.asked()).containsExactly("1");
    manual.pass(Duration.ofSeconds(1));
    await().until(() -> settled.size() == 4);
    assertThat(bot.delivered()).containsSubsequence("1", "2").contains("3");
  }

  @Test
  void aThrottledPersonWaitsAloneAndInOrder() {
    bot.answer("1", new SendResult.Throttled(Duration.ofSeconds(3), Scope.PERSON));
    relay.offer(List.of(row(1, "a"), row(2, "a"), row(3, "b")));
    await().until(() -> bot.delivered().contains("3"));
    assertThat(bot.asked()).doesNotContain("2");
    manual.pass(Duration.ofSeconds(3));
    await().until(() -> settled.size() == 3);
    assertThat(bot.delivered()).containsExactly("3", "1", "2");
  }

  @Test
  void aHaltedAccountIsTriedEveryHalfMinuteWithTheHeadOfItsQueue() {
    bot.answer("1", HALTED, HALTED);
    relay.offer(List.of(row(1, "a"), row(2, "a")));
    await().until(() -> bot.asked().size() == 1);
    relay.offer(List.of(Rows.message(3, other.account(), "c", "3")));
    await().until(() -> other.delivered().contains("3"));
    manual.pass(Duration.ofSeconds(30));
    await().until(() -> bot.asked().size() == 2);
    manual.pass(Duration.ofSeconds(30));
    await().until(() -> settled.size() == 3);
    assertThat(bot.asked()).containsExactly("1", "1", "1", "2");
    assertThat(settled).allMatch(Settlement.Sent.class::isInstance);
  }

  private Relay relay(Time time, ScriptedChannel... channels) {
    DeliverySettings settings = TestSettings.DELIVERY;
    Stream.of(channels).forEach(channel -> channel.paced(TelegramLimits.SHIPPED));
    Lines lines = new Lines(List.of(channels), settings, time);
    var settlements =
        new Settlements(settled::addAll, Duration.ofMillis(50), time, new SimpleMeterRegistry());
    return new Relay(lines, settlements, _ -> true, _ -> Receipt.SILENT, settings, time);
  }

  private OutboxMessage row(long id, String user) {
    return Rows.message(id, bot.account(), user, String.valueOf(id));
  }

  private static long within(List<Duration> all, Duration from) {
    Duration end = from.plusSeconds(1);
    return all.stream().filter(at -> at.compareTo(from) >= 0 && at.compareTo(end) < 0).count();
  }
}
