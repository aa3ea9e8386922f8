package id.suarawarga.gateway.telegram;

import static id.suarawarga.gateway.telegram.TestChannel.CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.gateway.channel.Receipt;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the poller does on good days. */
class TelegramPollerIT {

  @AutoClose private final PollerBench bench = new PollerBench();

  @Test
  void whatIsCommittedIsConfirmed() {
    bench.fake.type(CHAT, "satu");
    bench.poller.start();

    bench.awaitTexts("satu");
    bench.awaitOffset(812_345_002);
    assertThat(bench.fake.requests("getUpdates").getFirst().param("offset")).isEqualTo("0");
  }

  @Test
  void aChatsMessagesStayInOrderWhileOtherChatsGoOn() {
    CountDownLatch slow = new CountDownLatch(1);
    bench.intake.before = message -> holdBack(message.content(), slow);
    IntStream.range(0, 20).forEach(i -> bench.fake.type(CHAT, "lambat " + i));
    bench.fake.type(6, "cepat");
    bench.poller.start();

    bench.awaitTexts("cepat");
    slow.countDown();
    await().until(() -> bench.intake.received().size() == 21);
    assertThat(bench.intake.contents().subList(1, 21))
        .isEqualTo(IntStream.range(0, 20).mapToObj(i -> new Text("lambat " + i)).toList());
  }

  @Test
  void aTapIsAnsweredOnceItIsCommitted() {
    bench.intake.receipt = new Receipt("Tersimpan");
    bench.fake.open(CHAT);
    TestChannel.api(bench.fake).call(TestChannel.button("Ya", "r:Q:1"));
    bench.fake.tap(CHAT, "Ya");
    bench.poller.start();

    await().until(() -> bench.fake.openQueries().isEmpty());
    assertThat(bench.fake.requests("answerCallbackQuery").getFirst().param("text"))
        .isEqualTo("Tersimpan");
    assertThat(bench.intake.contents()).hasSize(1);
  }

  @Test
  @DisplayName("TI-58 ids that restart lower are accepted and confirmed")
  void lowerIds() {
    List<TelegramObject> updates = Case.named("TI-58").updates();
    bench.fake.deliver((ObjectNode) updates.getFirst().json());
    bench.poller.start();
    bench.awaitOffset(812_400_001);
    bench.fake.deliver((ObjectNode) updates.getLast().json());

    bench.awaitTexts("lama", "baru");
    bench.awaitOffset(403);
  }

  @Test
  @DisplayName("TI-58 also when both come in one batch")
  void lowerIdsInOneBatch() {
    Case.named("TI-58").updates().forEach(update -> bench.fake.deliver((ObjectNode) update.json()));
    bench.poller.start();

    bench.awaitTexts("lama", "baru");
    bench.awaitOffset(403);
    bench.awaitOffset(812_400_001);
  }

  @Test
  void itStopsAtOnceAndAnotherReplicaTakesOver() throws Exception {
    TelegramPoller other = bench.poller();
    bench.poller.start();
    await().until(() -> !bench.fake.requests("getUpdates").isEmpty());
    other.start();
    long before = System.nanoTime();
    bench.poller.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    bench.fake.type(CHAT, "halo");
    bench.awaitTexts("halo");
    other.stop();
  }

  private static void holdBack(Content content, CountDownLatch latch) {
    try {
      if (content instanceof Text(String text) && text.equals("lambat 0")) {
        latch.await(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
