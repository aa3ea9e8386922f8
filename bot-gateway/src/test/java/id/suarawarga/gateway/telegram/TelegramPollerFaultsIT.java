package id.suarawarga.gateway.telegram;

import static id.suarawarga.gateway.telegram.TestChannel.CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.gateway.testing.BotReply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the poller does when Telegram, the database or an update is bad. */
@ExtendWith(OutputCaptureExtension.class)
class TelegramPollerFaultsIT {

  private static final String SECRET = "what a resident said";

  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  @AutoClose private final PollerBench bench = new PollerBench();

  @Test
  void nothingIsConfirmedWhileTheDatabaseIsAway() {
    bench.intake.away = true;
    bench.fake.type(CHAT, "jangan hilang");
    bench.poller.start();
    await().until(() -> bench.intake.deliveries() >= 3);
    assertThat(bench.fake.requests("getUpdates"))
        .allMatch(call -> call.param("offset").equals("0"));
    bench.intake.away = false;

    bench.awaitTexts("jangan hilang");
    bench.awaitOffset(812_345_002);
  }

  @Test
  @DisplayName("TI-54 another poller: slow retry, the process stays up")
  void otherPoller() {
    bench.fake.answer("getUpdates", reply("TI-54"), reply("TI-54"));
    bench.fake.type(CHAT, "halo");
    bench.poller.start();

    bench.awaitTexts("halo");
    assertThat(bench.pauses.all()).hasSize(2).allMatch(pause -> pause.compareTo(TEN_SECONDS) >= 0);
  }

  @Test
  @DisplayName("TI-56 too many requests: not before the time that Telegram names")
  void tooManyRequests() {
    bench.fake.answer("getUpdates", reply("TI-56"));
    bench.fake.type(CHAT, "halo");
    bench.poller.start();

    bench.awaitTexts("halo");
    assertThat(bench.pauses.all()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void oneUnreadableUpdateIsCountedAndSkipped() {
    bench.fake.type(CHAT, "satu");
    bench.fake.deliver(TelegramObject.MAPPER.createObjectNode().put("update_id", "x"));
    bench.fake.type(CHAT, "dua");
    bench.poller.start();

    bench.awaitTexts("satu", "dua");
    bench.awaitOffset(812_345_003);
    assertThat(bench.counted("unreadable")).isPositive();
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void anUpdateThatCanNeverBeTakenIsGivenUpAfterSomeTries(Runnable bug, CapturedOutput log) {
    bench.intake.before = message -> refuse(message.content(), "racun", bug);
    bench.fake.type(CHAT, "racun");
    bench.fake.type(CHAT, "sehat");
    bench.poller.start();

    bench.awaitTexts("sehat");
    bench.awaitOffset(812_345_003);
    assertThat(bench.counted("given_up")).isEqualTo(1);
    assertThat(log).contains("it is given up: java.lang.").doesNotContain(SECRET);
  }

  @Test
  void aWebhookLeftFromBeforeIsRemovedOnce() {
    bench.fake.leaveWebhook();
    bench.fake.type(CHAT, "halo");
    bench.poller.start();

    bench.awaitTexts("halo");
    assertThat(bench.fake.requests("deleteWebhook")).hasSize(1);
  }

  @Test
  void aDeadTokenHaltsTheChannelAndItResumesByItself() {
    bench.fake.answer("getUpdates", BotReply.error(401, "Unauthorized"));
    bench.fake.type(CHAT, "halo");
    bench.poller.start();

    bench.awaitTexts("halo");
    assertThat(bench.pauses.all()).containsExactly(Duration.ofSeconds(60));
    await().until(() -> bench.health.state().halted() == null);
  }

  @Test
  void itSurvivesEveryKindOfBadAnswer() {
    bench.fake.answer(
        "getUpdates",
        BotReply.html(502),
        BotReply.dropped(),
        BotReply.html(200),
        BotReply.error(400, "Bad Request: ?"));
    bench.fake.type(CHAT, "halo");
    bench.poller.start();

    bench.awaitTexts("halo");
    assertThat(bench.pauses.all()).hasSize(4);
  }

  private static BotReply reply(String id) {
    var response = Case.named(id).json().path("server_response");
    return BotReply.json(response.path("status").asInt(), response.path("body"));
  }

  static List<Runnable> bugs() {
    return List.of(
        () -> {
          throw new IllegalStateException(SECRET);
        },
        () -> {
          throw new StackOverflowError(SECRET);
        });
  }

  private static void refuse(Content content, String poison, Runnable bug) {
    if (content.equals(new Text(poison))) {
      bug.run();
    }
  }
}
