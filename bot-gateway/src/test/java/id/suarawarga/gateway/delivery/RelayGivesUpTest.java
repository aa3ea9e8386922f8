package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Scope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the relay does not send, or not now. */
class RelayGivesUpTest extends RelayBench {

  private static final SendResult GONE = new SendResult.Unreachable("403");

  @Test
  void aLongWaitIsWrittenDownOnceAndThePersonGivenBack() {
    bot.answer("m1", new SendResult.Throttled(Duration.ofSeconds(60), Scope.PERSON));
    relay.offer(List.of(message(1, "a", "m1"), message(2, "a", "m2"), message(3, "b", "m3")));
    await().until(() -> relay.size() == 0);
    assertThat(settled)
        .containsExactlyInAnyOrder(
            new Settlement.Later(1, time.now().plusSeconds(60), 0), new Settlement.Sent(3, null));
    assertThat(bot.asked()).doesNotContain("m2");
  }

  @Test
  void anUnreachablePersonsQueueIsCancelledAndTheEngineTold() {
    bot.answer("m1", GONE);
    relay.offer(List.of(message(1, "a", "m1"), message(2, "a", "m2"), message(3, "b", "m3")));
    awaitSettled(3);
    assertThat(settled)
        .contains(new Settlement.Cancelled(1, "403"), new Settlement.Cancelled(2, "403"));
    assertThat(told)
        .containsExactly(
            InboundMessage.of(
                "unreachable:1", message(1, "a", "m1").message().to(), new Content.Blocked()));
  }

  @Test
  void nothingIsCancelledBeforeTheEngineKnows() {
    intake =
        _ -> {
          throw new IntakeUnavailableException(new IllegalStateException("away"));
        };
    bot.answer("m1", GONE);
    relay.offer(List.of(message(1, "a", "m1"), message(2, "a", "m2")));
    await().until(() -> relay.size() == 0);
    assertThat(settled).containsExactly(new Settlement.Later(1, time.now().plusSeconds(5), 0));
  }

  @Test
  void aReplyForAnAccountWithoutChannelIsKeptForAWhile() {
    var nobody = new ScriptedChannel("3", time).account();
    relay.offer(List.of(Rows.tried(Rows.message(1, nobody, "a", "m"), 4)));
    await().until(() -> relay.size() == 0);
    assertThat(settled).singleElement().isInstanceOf(Settlement.Later.class);
    relay.offer(List.of(Rows.tried(Rows.message(3, nobody, "b", "m"), 11)));
    awaitSettled(2);
    assertThat(settled.getLast()).isInstanceOf(Settlement.Failed.class);
  }

  @Test
  void whatAnotherReplicaHasTakenOverIsNotSent() {
    CountDownLatch latch = bot.hold("m1");
    relay.offer(List.of(message(1, "a", "m1"), message(2, "a", "m2"), message(3, "a", "m3")));
    await().until(() -> bot.asked().contains("m1"));
    lost.add(2L);
    latch.countDown();
    awaitSettled(2);
    assertThat(bot.delivered()).containsExactly("m1", "m3");
  }

  @Test
  void whatIsGivenBackAndComesAgainIsSentOnceWheneverItComes() {
    AtomicInteger asked = new AtomicInteger();
    List<OutboxMessage> back = List.of(message(1, "a", "m1"));
    ours =
        id -> { // lost, found again while that is noticed, lost and found again
          int nth = asked.incrementAndGet();
          if (nth <= 5) {
            relay.offer(back);
          }
          return nth % 2 == 0 || nth > 5;
        };
    relay.offer(back);
    awaitSettled(1);
    assertThat(bot.delivered()).containsExactly("m1");
  }

  @Test
  void aFullRelayLeavesTheRestToTheSweep() {
    relay = relay(TestSettings.withCapacity(1));
    CountDownLatch latch = bot.hold("m1");
    relay.offer(List.of(message(1, "a", "m1")));
    assertThatThrownBy(() -> relay.offer(List.of(message(2, "b", "m2"))))
        .isInstanceOf(RejectedExecutionException.class);
    latch.countDown();
    awaitSettled(1);
    relay.offer(List.of(message(2, "b", "m2")));
    awaitSettled(2);
  }

  @Test
  void aShutdownLetsArriveWhatIsOnItsWayAndSendsNothingMore() throws Exception {
    CountDownLatch latch = bot.hold("m1");
    relay.offer(List.of(message(1, "a", "m1"), message(2, "a", "m2")));
    await().until(() -> bot.asked().contains("m1"));
    Thread closing = Thread.startVirtualThread(this::closeQuietly);
    await().until(() -> relay.room() == 0);
    latch.countDown();
    closing.join();
    assertThatThrownBy(() -> relay.offer(List.of(message(3, "b", "m3"))))
        .isInstanceOf(RejectedExecutionException.class);
    assertThat(settled).containsExactly(new Settlement.Sent(1, null));
    assertThat(bot.asked()).containsExactly("m1");
  }

  private void closeQuietly() {
    try {
      relay.close();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
