package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.transcript.Transcript;
import id.suarawarga.engine.transcript.Transcripts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden transcripts through WhatsApp, every webhook delivered twice and late. */
class WhatsAppTranscriptIT {

  /** What WhatsApp does not have, and why. */
  private static final Map<String, String> NOT_HERE =
      Map.of(
          "58-masukan-bahan-bacaan.txt", "needs a stored file, see WhatsAppFilesTest",
          "51-masukan-berkas.txt", "WhatsApp sends the files of an album one by one",
          "31-laporan-album.txt", "WhatsApp sends the files of an album one by one",
          "22-blokir.txt", "Meta does not tell who blocks a number",
          "28-hapus-lalu-blokir.txt", "Meta does not tell who blocks a number");

  @AutoClose private static WhatsAppStack stack;

  @BeforeAll
  static void start() {
    stack = new WhatsAppStack("suara.whatsapp.paid-reminders=true");
  }

  static List<String> names() {
    return Transcripts.names().stream().filter(name -> !NOT_HERE.containsKey(name)).toList();
  }

  /** Each of them costs money. */
  @Test
  void aWholeSurveyTakesSeventeenMessages() {
    int before = stack.meta().requests().size();
    new Transcript(Transcripts.read("01-isi-lengkap.txt")).play(new WhatsAppChat(stack));

    assertThat(stack.meta().requests().size() - before).isEqualTo(17);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theConversationGoesAsWritten(String name) {
    WhatsAppChat chat = new WhatsAppChat(stack);

    assertThat(new Transcript(Transcripts.read(name)).play(chat)).isEqualTo(Transcripts.read(name));
    assertThat(stack.meta().violations()).isEmpty();
  }
}
