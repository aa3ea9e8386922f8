package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.gateway.channel.ChannelStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartBlockTest {

  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty("local.server.port", "8080")
          .withProperty("local.management.port", "9090")
          .withProperty("suara.data-dir", "/srv/suara/data");
  private String demo = "";
  private final List<ChannelStatus> channels =
      List.of(
          new ChannelStatus("Web, kios", true, List.of()),
          new ChannelStatus("Telegram", false, List.of("SUARA_TELEGRAM_TOKEN")));

  @Test
  void saysWhereEverythingIs() {
    assertThat(block(null))
        .contains("http://localhost:8080/chat")
        .contains("  Mulai     http://localhost:8080/")
        .contains("http://localhost:8080/v3/api-docs")
        .contains("http://localhost:9090/actuator/health")
        .contains("/srv/suara/data");
  }

  @Test
  void showsTheGeneratedPasswordOnTheFirstStartOnly() {
    assertThat(block("made-up")).contains("admin, sandi awal made-up");
    assertThat(block(null)).contains("admin").doesNotContain("sandi");
  }

  @Test
  void saysOfEachChannelWhetherItIsOnOrWhatTurnsItOn() {
    assertThat(block(null).lines())
        .anyMatch(line -> line.equals("  Web, kios menyala"))
        .anyMatch(line -> line.matches("  Telegram +mati; .*SUARA_TELEGRAM_TOKEN.*"));
  }

  @Test
  void saysThatInventedDataAreLoaded() {
    assertThat(block(null)).doesNotContain("Demo");

    demo = "data rekaan bertanda DEMO dimuat; hapus dengan: make demo-remove";
    assertThat(block(null)).contains("  Demo      data rekaan bertanda DEMO");
  }

  @Test
  void fitsOnAnyTerminal() {
    assertThat(block("made-up").lines())
        .hasSizeLessThanOrEqualTo(15)
        .allMatch(line -> line.length() <= 100)
        .allMatch(line -> line.chars().allMatch(character -> character < 128));
  }

  private String block(@Nullable String password) {
    return new StartBlock(environment, () -> password, () -> demo, channels, System.out).text();
  }
}
