package id.suarawarga.gateway.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.testing.Browsers;
import id.suarawarga.gateway.testing.Browsers.Look;
import id.suarawarga.gateway.testing.ChatPage;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files of officers as the page shows them. */
class WebFilePageIT {

  @AutoClose private static Browsers browsers;
  @AutoClose private static WebStack stack;

  @BeforeAll
  static void start() {
    int port = TestServers.freePort();
    browsers = new Browsers();
    stack = new WebStack("server.port=" + port, "suara.public-url=http://127.0.0.1:" + port);
  }

  @Test
  void aFileIsALinkAndWhatWasOfferedBeforeItStaysOffered() {
    try (ChatPage page = browsers.open(stack.url("/chat?unit=DINKES"), Look.PHONE)) {
      fileComplaint(page);
      stack.attach("Ini buktinya.");
      page.awaitQuestion("dokumen-2.pdf").picture("files");

      var links = page.page().locator("#log a");
      assertThat(links).hasCount(2);
      assertThat(links.first())
          .hasAttribute(
              "href", Pattern.compile("^http://127\\.0\\.0\\.1:\\d+/chat/files/[\\w-]+$"));
      page.tap("Balas");
      page.awaitQuestion("Tulis balasan Anda");
    }
  }

  @Test
  void whatOnlyLooksLikeOneOfOurFilesIsNoLink() {
    try (ChatPage page = browsers.open(stack.url("/chat?unit=DINKES"), Look.PHONE)) {
      fileComplaint(page);
      stack.handle(NoticeKind.MESSAGE, "http://evil.example/chat/files/x");
      page.awaitQuestion("http://evil.example/chat/files/x");

      assertThat(page.page().locator("#log a")).hasCount(0);
    }
  }

  private static void fileComplaint(ChatPage page) {
    stack.clock().advance(Duration.ofMinutes(1)); // officers take the newest
    page.awaitQuestion("Apa yang ingin Anda sampaikan?").tap("Pengaduan");
    page.awaitQuestion("Ceritakan").type("Petugas parkir meminta uang tanpa karcis.");
    page.awaitQuestion("Masih ada?").tap("Selesai");
    page.awaitQuestion("Kapan terjadinya?").tap("Kemarin");
    page.awaitQuestion("Di mana?").tap("Lewati");
    page.awaitQuestion("Ada foto").tap("Lewati");
    page.awaitQuestion("Penyelesaian").tap("Lewati");
    page.awaitQuestion("Bagaimana dengan nama Anda?").tap("Anonim");
    page.awaitQuestion("Periksa laporan Anda").tap("Kirim");
    page.awaitQuestion("Nomor laporan");
  }
}
