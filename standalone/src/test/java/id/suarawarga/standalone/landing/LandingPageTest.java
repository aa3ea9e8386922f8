package id.suarawarga.standalone.landing;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.catalogue.PublicService;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandingPageTest {

  private static final PublicService SERVICE =
      new PublicService("A-1", "A", "<script>alert('x')</script> & \"KTP\"", 10L, true, true);

  @Test
  void linksToTheChatAndTheKioskOfEachServiceWhereThereIsAChat() {
    assertThat(page(true, false, false))
        .contains("href=\"/chat\"", "href=\"/chat?service=A-1\"")
        .contains("href=\"/chat?kiosk=1&amp;service=A-1\"");
  }

  @Test
  void linksToNoChatWhereThereIsNone() {
    assertThat(page(false, true, false)).doesNotContain("/chat").contains("belum tersedia");
  }

  @Test
  void escapesNames() {
    assertThat(page(true, true, true))
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;KTP&quot;")
        .doesNotContain("<script");
  }

  @Test
  void saysWhetherTelegramIsOnAndWhatTurnsItOn() {
    assertThat(page(true, false, false)).contains("mati; isi <code>SUARA_TELEGRAM_TOKEN</code>");
    assertThat(page(true, true, false)).contains("Telegram is on").doesNotContain("SUARA_TELEGRAM");
  }

  @Test
  void saysThatDataAreInvented() {
    assertThat(page(true, true, true)).contains("DEMO", "data rekaan");
    assertThat(page(true, true, false)).doesNotContain("DEMO");
  }

  private static String page(boolean chat, boolean telegram, boolean demo) {
    return LandingPage.of(new LandingState(chat, telegram, demo, List.of(SERVICE)));
  }
}
