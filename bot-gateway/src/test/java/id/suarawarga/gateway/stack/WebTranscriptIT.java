package id.suarawarga.gateway.stack;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.transcript.Transcript;
import id.suarawarga.engine.transcript.Transcripts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden transcripts through the web chat, every message posted twice. */
class WebTranscriptIT {

  private static final String NO_FILES = "a page sends no photos, stickers, places or contacts";

  /** What no page can do, and why. */
  private static final Map<String, String> NOT_HERE =
      Map.ofEntries(
          entry("29-laporan-lengkap.txt", NO_FILES),
          entry("31-laporan-album.txt", NO_FILES),
          entry("32-laporan-anonim-ditanya.txt", NO_FILES),
          entry("33-laporan-berkas-keliru.txt", NO_FILES),
          entry("34-laporan-dibuka-lagi.txt", NO_FILES),
          entry("46-masukan-lengkap.txt", NO_FILES),
          entry("48-masukan-diubah-dan-ditarik.txt", NO_FILES),
          entry("51-masukan-berkas.txt", NO_FILES),
          entry("68-laporan-balasan.txt", NO_FILES),
          entry("58-masukan-bahan-bacaan.txt", "a page shows no documents"),
          entry("05-masukan-keliru.txt", NO_FILES),
          entry("22-blokir.txt", "nobody can block a page"),
          entry("28-hapus-lalu-blokir.txt", "nobody can block a page"));

  @AutoClose private static WebStack stack;

  @BeforeAll
  static void start() {
    stack = new WebStack();
  }

  static List<String> names() {
    return Transcripts.names().stream().filter(name -> !NOT_HERE.containsKey(name)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theConversationGoesAsWritten(String name) {
    try (WebChat chat = new WebChat(stack)) {
      assertThat(new Transcript(Transcripts.read(name)).play(chat))
          .isEqualTo(Transcripts.read(name));
    }
  }
}
