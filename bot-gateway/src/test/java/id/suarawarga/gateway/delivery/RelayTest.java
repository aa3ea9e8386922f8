package id.suarawarga.gateway.delivery;

import static id.suarawarga.gateway.delivery.ScriptedChannel.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTest extends RelayBench {

  private static final SendResult UNKNOWN = new SendResult.Unknown("timeout", false);
  private static final SendResult REPEATABLE = new SendResult.Unknown("timeout", true);
  private static final SendResult NOT_SENT = new SendResult.NotSent("refused");
  private static final SendResult HALTED = new SendResult.Halted("401");

  @Test
  void everybodyHearsEverythingInOrderWhateverFails() {
    List<OutboxMessage> rows = new ArrayList<>();
    Random chance = new Random(7);
    for (int id = 0; id < 400; id++) {
      bot.answer("m" + id, someFailure(chance), SENT);
      rows.add(Rows.edit(id, bot.account(), "user " + id % 20, "m" + id));
    }
    relay.offer(rows);
    awaitSettled(400);
    assertThat(settled).allMatch(Settlement.Sent.class::isInstance);
    assertThat(bot.delivered()).hasSize(400).satisfies(RelayTest::isOrderedPerUser);
    assertThat(bot.crowd()).isOne();
  }

  @Test
  void personsDoNotWaitForEachOther() {
    CountDownLatch slow = bot.hold("slow");
    relay.offer(List.of(message(1, "a", "slow"), message(2, "a", "after"), message(3, "b", "b")));
    await().until(() -> bot.delivered().contains("b"));
    assertThat(bot.asked()).doesNotContain("after");
    slow.countDown();
    awaitSettled(3);
    assertThat(bot.delivered()).containsExactly("b", "slow", "after");
  }

  @Test
  void aReplyOfAnotherReplicaIsLeftAlone() {
    OutboxMessage mine = message(1, "a", "mine");
    OutboxMessage others = new OutboxMessage(2, mine.respondent(), mine.message(), 0, false);
    relay.offer(List.of(others, mine));
    awaitSettled(1);
    assertThat(settled).containsExactly(new Settlement.Sent(1, null));
  }

  @Test
  void aReplyOfferedTwiceIsSentOnce() {
    CountDownLatch latch = bot.hold("once");
    relay.offer(List.of(message(1, "a", "once")));
    await().until(() -> bot.asked().contains("once"));
    relay.offer(List.of(message(1, "a", "once"), message(2, "a", "end")));
    latch.countDown();
    awaitSettled(2);
    assertThat(bot.delivered()).containsExactly("once", "end");
  }

  @Test
  void anUncertainEditIsRepeatedAndAnUncertainMessageOnlyOnce() {
    bot.answer("edit", REPEATABLE, REPEATABLE, REPEATABLE, SENT);
    bot.answer("new", UNKNOWN, UNKNOWN, SENT);
    relay.offer(
        List.of(
            Rows.edit(1, bot.account(), "a", "edit"),
            message(2, "b", "new"),
            message(3, "b", "next")));
    awaitSettled(3);
    assertThat(settled)
        .contains(new Settlement.Sent(1, null), new Settlement.Sent(3, null))
        .contains(new Settlement.Failed(2, "gave up after 2 tries: timeout"));
    assertThat(bot.times("edit")).hasSize(4);
    assertThat(bot.times("new")).hasSize(2);
  }

  @Test
  void aRejectedMessageDoesNotStopTheNext() {
    bot.answer("bad", new SendResult.Rejected("400"));
    relay.offer(List.of(message(1, "a", "bad"), message(2, "a", "good")));
    awaitSettled(2);
    assertThat(settled)
        .containsExactly(new Settlement.Failed(1, "400"), new Settlement.Sent(2, null));
  }

  @Test
  void aBugInAChannelDoesNotStopTheNext() {
    relay.offer(List.of(message(1, "a", ScriptedChannel.BUG), message(2, "a", "good")));
    awaitSettled(2);
    assertThat(settled)
        .containsExactly(
            new Settlement.Failed(1, "bug: IllegalStateException"), new Settlement.Sent(2, null));
  }

  @Test
  void aHaltedAccountLosesNothingAndGoesOnByItself() {
    bot.answer("m0", HALTED, HALTED, HALTED, SENT);
    relay.offer(List.of(message(0, "user 0", "m0")));
    relay.offer(
        IntStream.range(1, 50).mapToObj(i -> message(i, "user " + i % 5, "m" + i)).toList());
    awaitSettled(50);
    assertThat(settled).allMatch(Settlement.Sent.class::isInstance);
    assertThat(bot.delivered()).satisfies(RelayTest::isOrderedPerUser);
    assertThat(lines.halted()).isEmpty();
  }

  private static SendResult someFailure(Random chance) {
    return switch (chance.nextInt(5)) {
      case 0 -> REPEATABLE;
      case 1 -> NOT_SENT;
      case 2 -> new SendResult.Throttled(Duration.ofSeconds(2), Scope.PERSON);
      case 3 -> new SendResult.Throttled(Duration.ofSeconds(9), Scope.ACCOUNT);
      default -> SENT;
    };
  }

  /** Texts are m and the id; the user of an id is its remainder. */
  private static void isOrderedPerUser(List<? extends String> delivered) {
    List<Integer> ids = delivered.stream().map(text -> Integer.valueOf(text.substring(1))).toList();
    for (int user = 0; user < 20; user++) {
      int remainder = user;
      assertThat(ids.stream().filter(id -> id % 20 == remainder).toList()).isSorted();
    }
  }
}
