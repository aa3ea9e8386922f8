package id.suarawarga.gateway.telegram;

import static id.suarawarga.gateway.telegram.TestChannel.CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.Receipt;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeBotApi;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TelegramPollerIT {

  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final FakeBotApi fake = FakeBotApi.start();
  private final HikariDataSource database = TestServers.emptyDatabase();
  private final RecordingIntake intake = new RecordingIntake();
  private final RecordedPauses pauses = new RecordedPauses();
  private final TelegramHealth health = new TelegramHealth(Clock.systemUTC());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final TelegramPoller poller = poller(intake);

  @AfterEach
  void close() {
    poller.stop();
    fake.close();
    database.close();
    assertThat(fake.violations()).isEmpty();
  }

  @Test
  void whatIsCommittedIsConfirmed() {
    fake.type(CHAT, "satu");
    poller.start();

    awaitTexts("satu");
    awaitOffset(812_345_002);
    assertThat(fake.requests("getUpdates").getFirst().param("offset")).isEqualTo("0");
  }

  @Test
  void aChatsMessagesStayInOrderWhileOtherChatsGoOn() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    intake.before = message -> holdBack(message.content(), slow);
    IntStream.range(0, 20).forEach(i -> fake.type(CHAT, "lambat " + i));
    fake.type(6, "cepat");
    poller.start();

    awaitTexts("cepat");
    slow.countDown();
    await().until(() -> intake.received().size() == 21);
    assertThat(intake.contents().subList(1, 21))
        .isEqualTo(IntStream.range(0, 20).mapToObj(i -> new Text("lambat " + i)).toList());
  }

  @Test
  void nothingIsConfirmedWhileTheDatabaseIsAway() {
    intake.away = true;
    fake.type(CHAT, "jangan hilang");
    poller.start();
    await().until(() -> intake.deliveries() >= 3);
    assertThat(fake.requests("getUpdates")).allMatch(call -> call.param("offset").equals("0"));
    intake.away = false;

    awaitTexts("jangan hilang");
    awaitOffset(812_345_002);
  }

  @Test
  void aTapIsAnsweredOnceItIsCommitted() {
    intake.receipt = new Receipt("Tersimpan");
    fake.open(CHAT);
    TestChannel.api(fake).call(TestChannel.button("Ya", "r:Q:1"));
    fake.tap(CHAT, "Ya");
    poller.start();

    await().until(() -> fake.openQueries().isEmpty());
    assertThat(fake.requests("answerCallbackQuery").getFirst().param("text"))
        .isEqualTo("Tersimpan");
    assertThat(intake.contents()).hasSize(1);
  }

  @Test
  @DisplayName("TI-54 another poller: slow retry, the process stays up")
  void otherPoller() {
    fake.answer("getUpdates", reply("TI-54"), reply("TI-54"));
    fake.type(CHAT, "halo");
    poller.start();

    awaitTexts("halo");
    assertThat(pauses.all()).hasSize(2).allMatch(pause -> pause.compareTo(TEN_SECONDS) >= 0);
  }

  @Test
  @DisplayName("TI-56 too many requests: not before the time that Telegram names")
  void tooManyRequests() {
    fake.answer("getUpdates", reply("TI-56"));
    fake.type(CHAT, "halo");
    poller.start();

    awaitTexts("halo");
    assertThat(pauses.all()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  @DisplayName("TI-58 ids that restart lower are accepted and confirmed")
  void lowerIds() {
    List<TelegramObject> updates = Case.named("TI-58").updates();
    fake.deliver((ObjectNode) updates.getFirst().json());
    poller.start();
    awaitOffset(812_400_001);
    fake.deliver((ObjectNode) updates.getLast().json());

    awaitTexts("lama", "baru");
    awaitOffset(403);
  }

  @Test
  @DisplayName("TI-58 also when both come in one batch")
  void lowerIdsInOneBatch() {
    Case.named("TI-58").updates().forEach(update -> fake.deliver((ObjectNode) update.json()));
    poller.start();

    awaitTexts("lama", "baru");
    awaitOffset(403);
    awaitOffset(812_400_001);
  }

  @Test
  void oneUnreadableUpdateIsCountedAndSkipped() {
    fake.type(CHAT, "satu");
    fake.deliver(TelegramObject.MAPPER.createObjectNode().put("update_id", "x"));
    fake.type(CHAT, "dua");
    poller.start();

    awaitTexts("satu", "dua");
    awaitOffset(812_345_003);
    assertThat(counted("unreadable")).isPositive();
  }

  @Test
  void anUpdateThatCanNeverBeTakenIsGivenUpAfterSomeTries() {
    intake.before = message -> refuse(message.content(), "racun");
    fake.type(CHAT, "racun");
    fake.type(CHAT, "sehat");
    poller.start();

    awaitTexts("sehat");
    awaitOffset(812_345_003);
    assertThat(counted("given_up")).isEqualTo(1);
  }

  @Test
  void aWebhookLeftFromBeforeIsRemovedOnce() {
    fake.leaveWebhook();
    fake.type(CHAT, "halo");
    poller.start();

    awaitTexts("halo");
    assertThat(fake.requests("deleteWebhook")).hasSize(1);
  }

  @Test
  void aDeadTokenHaltsTheChannelAndItResumesByItself() {
    fake.answer("getUpdates", BotReply.error(401, "Unauthorized"));
    fake.type(CHAT, "halo");
    poller.start();

    awaitTexts("halo");
    assertThat(pauses.all()).containsExactly(Duration.ofSeconds(60));
    await().until(() -> health.state().halted() == null);
  }

  @Test
  void itSurvivesEveryKindOfBadAnswer() {
    fake.answer(
        "getUpdates",
        BotReply.html(502),
        BotReply.dropped(),
        BotReply.html(200),
        BotReply.error(400, "Bad Request: ?"));
    fake.type(CHAT, "halo");
    poller.start();

    awaitTexts("halo");
    assertThat(pauses.all()).hasSize(4);
  }

  @Test
  void itStopsAtOnceAndAnotherReplicaTakesOver() throws Exception {
    TelegramPoller other = poller(intake);
    poller.start();
    await().until(() -> !fake.requests("getUpdates").isEmpty());
    other.start();
    long before = System.nanoTime();
    poller.stop();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    fake.type(CHAT, "halo");
    awaitTexts("halo");
    other.stop();
  }

  private TelegramPoller poller(RecordingIntake intake) {
    TelegramTranslator translator = new TelegramTranslator(TestChannel.ACCOUNT);
    BotApi api = TestChannel.api(fake, health, FakeBotApi.TOKEN);
    UpdateBatch batch =
        new UpdateBatch(new TelegramUpdates(translator, intake, meters), api::answer);
    PollerElection election = new PollerElection(database, "7000000001");
    LongPoll poll = api.longPoll(Duration.ofSeconds(30));
    return new TelegramPoller(election, poll, batch, api, health, pauses);
  }

  private void awaitTexts(String... texts) {
    List<Text> wanted = List.of(texts).stream().map(Text::new).toList();
    await().untilAsserted(() -> assertThat(intake.contents()).hasSameElementsAs(wanted));
  }

  private void awaitOffset(long offset) {
    String wanted = String.valueOf(offset);
    await()
        .until(
            () ->
                fake.requests("getUpdates").stream()
                    .anyMatch(call -> wanted.equals(call.param("offset"))));
  }

  private double counted(String outcome) {
    return meters.counter("suara.telegram.updates", "outcome", outcome, "kind", outcome).count();
  }

  private static BotReply reply(String id) {
    var response = Case.named(id).json().path("server_response");
    return BotReply.json(response.path("status").asInt(), response.path("body"));
  }

  private static void holdBack(Content content, CountDownLatch latch) {
    try {
      if (content instanceof Text(String text) && text.startsWith("lambat")) {
        latch.await(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refuse(Content content, String poison) {
    if (content.equals(new Text(poison))) {
      throw new IllegalStateException("a bug");
    }
  }
}
