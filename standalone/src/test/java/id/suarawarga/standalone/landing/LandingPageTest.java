package id.suarawarga.standalone.landing;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.testing.TestForums;
import id.suarawarga.gateway.channel.ChannelStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandingPageTest {

  private static final PublicService SERVICE =
      new PublicService("A-1", "A", "<script>alert('x')</script> & \"KTP\"", 10L, true, true);

  private static final ServiceUnit UNIT = new ServiceUnit("KEC-B", "Kecamatan B", true);

  @Test
  void linksToTheChatAndTheKioskOfEachService() {
    assertThat(page(false, false))
        .contains("href=\"/chat\"", "href=\"/chat?service=A-1\"")
        .contains("href=\"/chat?kiosk=1&amp;service=A-1\"");
  }

  @Test
  void linksToAComplaintToEachUnitAndSaysWhatAllOfItIsFor() {
    assertThat(page(false, false))
        .contains("href=\"/chat?unit=KEC-B\"")
        .contains("Survei kepuasan, laporan, dan forum konsultasi publik");
  }

  @Test
  void linksToEachForumThatTakesOpinions() {
    assertThat(page(false, false, TestForums.find(TestForums.FEES)))
        .contains("href=\"/chat?forum=TARIF-2026\">Tarif layanan</a> (sampai 9 Desember 2099)");
    assertThat(page(false, false)).doesNotContain("?forum=");
  }

  @Test
  void escapesNames() {
    assertThat(page(true, true))
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;KTP&quot;")
        .doesNotContain("<script");
  }

  @Test
  void saysOfEachChannelWhetherItIsOnAndWhatTurnsItOn() {
    assertThat(page(false, false))
        .contains("<dt>Web</dt><dd>menyala</dd>")
        .contains("mati; isi <code>SUARA_TELEGRAM_TOKEN</code>")
        .contains("Telegram is off: set <code>SUARA_TELEGRAM_TOKEN</code>");
    assertThat(page(true, false)).contains("Telegram is on").doesNotContain("SUARA_TELEGRAM");
  }

  @Test
  void saysThatDataAreInvented() {
    assertThat(page(true, true)).contains("DEMO", "data rekaan");
    assertThat(page(true, false)).doesNotContain("DEMO");
  }

  private static String page(boolean telegram, boolean demo, PublicForum... forums) {
    List<ChannelStatus> channels =
        List.of(
            new ChannelStatus("Web", true, List.of()),
            new ChannelStatus("Telegram", telegram, List.of("SUARA_TELEGRAM_TOKEN")));
    return LandingPage.of(
        new LandingState(channels, demo, List.of(SERVICE), List.of(UNIT), List.of(forums)));
  }
}
