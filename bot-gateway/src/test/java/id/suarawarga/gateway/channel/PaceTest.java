package id.suarawarga.gateway.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Account BOT = new Account(ChannelType.TELEGRAM, "7000000001");

  private final FakeTime time = new FakeTime();
  private final Pace pace = new Pace(TelegramLimits.SHIPPED, time);

  @Test
  void noSecondSeesMoreThanTheLimit() throws Exception {
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      sent.add(send("person " + i));
      time.sleep(Duration.ofMillis(i % 7));
    }
    assertThat(sent).allSatisfy(from -> assertThat(within(sent, from, 1_000)).isLessThan(31));
    assertThat(within(sent, 0, 1_000)).isEqualTo(30);
  }

  @Test
  void aSecondIsCountedFromTheAnswer() throws Exception {
    Pace slow = new Pace(new Limits(1, Duration.ZERO, 1), time);
    slow.take(person("a"));
    time.sleep(Duration.ofMillis(700));
    slow.done(person("a"));
    slow.take(person("b"));
    assertThat(elapsed()).isEqualTo(1_700);
  }

  @Test
  void onePersonGetsABurstAndThenOneMessageASecond() throws Exception {
    assertThat(List.of(send("a"), send("a"), send("a"), send("a"), send("a"), send("b")))
        .containsExactly(0L, 0L, 0L, 1_000L, 2_000L, 2_000L);
  }

  @Test
  void aPersonWhoHasRestedMayHaveABurstAgain() throws Exception {
    send("a");
    send("a");
    send("a");
    time.sleep(Duration.ofMillis(2_500));
    assertThat(List.of(send("a"), send("a"), send("a"))).containsExactly(2_500L, 2_500L, 3_000L);
  }

  @Test
  void aPauseHoldsEverybody() throws Exception {
    send("a");
    pace.pause(Duration.ofSeconds(7));
    pace.pause(Duration.ofSeconds(2));
    assertThat(List.of(send("b"), send("c"))).containsExactly(7_000L, 7_000L);
  }

  @Test
  void aHaltedAccountSendsOneProbeAtATime() throws Exception {
    assertThat(pace.halt(Duration.ofSeconds(30))).isTrue();
    assertThat(pace.halt(Duration.ofSeconds(30))).isFalse();
    assertThat(List.of(send("a"), send("b"), send("c"))).containsExactly(30_000L, 60_000L, 90_000L);
  }

  @Test
  void aResumedAccountSendsAtOnce() throws Exception {
    pace.halt(Duration.ofSeconds(30));
    send("a");
    assertThat(pace.resume()).isTrue();
    assertThat(pace.resume()).isFalse();
    assertThat(List.of(send("b"), send("c"))).containsExactly(30_000L, 30_000L);
  }

  @Test
  void whoWaitsBehindAnUnansweredRequestIsWokenByTheAnswer() throws Exception {
    Pace real = new Pace(new Limits(1, Duration.ZERO, 1), Time.system(Clock.systemUTC()));
    real.take(person("a"));
    CountDownLatch passed = new CountDownLatch(1);
    Thread waiting = Thread.startVirtualThread(() -> takeQuietly(real, passed));
    assertThat(passed.getCount()).isOne();
    real.done(person("a"));
    waiting.join();
    assertThat(passed.getCount()).isZero();
  }

  private static void takeQuietly(Pace pace, CountDownLatch passed) {
    try {
      pace.take(person("b"));
      passed.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends, and says at which millisecond. */
  private long send(String user) throws InterruptedException {
    pace.take(person(user));
    long at = elapsed();
    pace.done(person(user));
    return at;
  }

  private long elapsed() {
    return time.elapsed().toMillis();
  }

  private static long within(List<Long> sent, long from, long length) {
    return sent.stream().filter(at -> at >= from && at < from + length).count();
  }

  private static Address person(String user) {
    return new Address(BOT, user);
  }
}
