package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.testing.MarkerLog;
import id.suarawarga.engine.transcript.Transcript;
import id.suarawarga.engine.transcript.Transcripts;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeBotApi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway's own logs, at every level: no words, no number of a person, no token. */
class GatewayLogPrivacyIT {

  private static final long RESIDENT = 5_987_654_321L;
  private static final String MARKER = "Zebra4711";

  private MarkerLog log;
  private TelegramStack stack;
  private TelegramChat chat;

  @BeforeEach
  void start() {
    stack = new TelegramStack("webhook");
    log = MarkerLog.open(); // Spring Boot, when it starts, takes away what listens before
    chat = new TelegramChat(stack, RESIDENT);
  }

  @AfterEach
  void nothingHasComeOut() {
    stack.close();
    log.close();
    log.assertKeepsSecret(MARKER);
    log.assertKeepsSecret(String.valueOf(RESIDENT));
    log.assertKeepsSecret(FakeBotApi.TOKEN.substring(FakeBotApi.TOKEN.indexOf(':') + 1));
    log.assertKeepsSecret(TelegramStack.WEBHOOK_SECRET);
  }

  @Test
  void aWholeSurveyLeavesNothing() {
    String script =
        Transcripts.read("06-kembali-dan-ubah.txt").replace("Antrean jangan terlalu lama.", MARKER);
    assertThat(new Transcript(script).play(chat)).contains("Saran: " + MARKER, "* tersimpan");
    log.assertSays("id.suarawarga");
  }

  @Test
  void failuresLeaveNothing() {
    stack.telegram().answer("sendmessage", BotReply.html(502), BotReply.tooManyRequests(1));
    stack.telegram().type(RESIDENT, "halo " + MARKER);
    stack.telegram().await(RESIDENT, "Selamat datang");

    stack.telegram().answer("sendmessage", BotReply.error(400, "Bad Request: " + MARKER));
    stack.telegram().type(RESIDENT, "/bantuan");
    stack.awaitQuiet();
    log.assertSays("id.suarawarga");
  }
}
