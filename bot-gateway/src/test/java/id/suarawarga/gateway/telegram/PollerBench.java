package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Content.Text;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.RecordingIntake;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A poller between a fake Bot API, a real database and an intake that can be away. */
final class PollerBench {

  final FakeBotApi fake = FakeBotApi.start();
  final RecordingIntake intake = new RecordingIntake();
  final RecordedPauses pauses = new RecordedPauses();
  final TelegramHealth health = new TelegramHealth(Clock.systemUTC());
  private final HikariDataSource database = TestServers.emptyDatabase();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final TelegramPoller poller = poller();

  /** One more replica. */
  TelegramPoller poller() {
    TelegramTranslator translator = new TelegramTranslator(TestChannel.ACCOUNT);
    BotApi api = TestChannel.api(fake, health, FakeBotApi.TOKEN);
    UpdateBatch batch =
        new UpdateBatch(new TelegramUpdates(translator, intake, meters), api::answer);
    PollerElection election = new PollerElection(database, "7000000001");
    LongPoll poll = api.longPoll(Duration.ofSeconds(30));
    return new TelegramPoller(election, poll, batch, api, health, pauses);
  }

  /** Waits until exactly these texts have come in. */
  void awaitTexts(String... texts) {
    List<Text> wanted = Stream.of(texts).map(Text::new).toList();
    await()
        .untilAsserted(
            () -> assertThat(intake.contents()).hasSameSizeAs(wanted).hasSameElementsAs(wanted));
  }

  /** Waits until Telegram is asked for updates from there on. */
  void awaitOffset(long offset) {
    String wanted = String.valueOf(offset);
    await()
        .until(
            () ->
                fake.requests("getUpdates").stream()
                    .anyMatch(call -> wanted.equals(call.param("offset"))));
  }

  double counted(String outcome) {
    return meters.counter("suara.telegram.updates", "outcome", outcome, "kind", outcome).count();
  }

  void close() {
    poller.stop();
    fake.close();
    database.close();
    assertThat(fake.violations()).isEmpty();
  }
}
