package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.transcript.Transcript;
import id.suarawarga.engine.transcript.Transcripts;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden transcripts through the whole stack, every update delivered twice. */
class TelegramTranscriptIT {

  private static final AtomicLong RESIDENTS = new AtomicLong(5_100_000_000L);

  /** Needs a stored file, see TelegramFilesTest. */
  private static final String WITH_A_FILE = "58-masukan-bahan-bacaan.txt";

  private static TelegramStack webhook;
  private static TelegramStack polling;

  @BeforeAll
  static void start() {
    webhook = new TelegramStack("webhook");
    polling = new TelegramStack("polling");
    webhook.telegram().deliverTimes(2);
    polling.telegram().deliverTimes(2);
  }

  @AfterAll
  static void stop() {
    webhook.close();
    polling.close();
  }

  static List<String> names() {
    return Transcripts.names().stream().filter(name -> !name.equals(WITH_A_FILE)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theConversationGoesAsWrittenByWebhook(String name) {
    assertThat(play(name, webhook)).isEqualTo(Transcripts.read(name));
    assertThat(webhook.telegram().violations()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theConversationGoesAsWrittenByPolling(String name) {
    assertThat(play(name, polling)).isEqualTo(Transcripts.read(name));
    assertThat(polling.telegram().violations()).isEmpty();
  }

  /** The other residents' unfinished surveys are forgotten, lest they expire in this transcript. */
  private static String play(String name, TelegramStack stack) {
    stack.database().sql("delete from timer").update();
    TelegramChat chat = new TelegramChat(stack, RESIDENTS.incrementAndGet());
    return new Transcript(Transcripts.read(name)).play(chat);
  }
}
