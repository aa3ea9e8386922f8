package id.suarawarga.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhookPusherTest {

  @RegisterExtension static final WireMockExtension BOT = WireMockExtension.newInstance().build();

  private final List<BotRequest> answers = new CopyOnWriteArrayList<>();
  private final FakeResidents residents = new FakeResidents();

  @AutoClose
  private final WebhookPusher pusher =
      new WebhookPusher(URI.create(BOT.url("/hook")), "s-1", answers::add);

  @Test
  void anUpdateComesAgainUntilItIsTakenAndTheNextOneWaits() {
    BOT.stubFor(
        WireMock.post("/hook")
            .inScenario("away")
            .whenScenarioStateIs(Scenario.STARTED)
            .willSetStateTo("back")
            .willReturn(WireMock.status(503)));
    BOT.stubFor(WireMock.post("/hook").inScenario("away").whenScenarioStateIs("back"));

    pusher.push(residents.text(5, "satu"));
    pusher.push(residents.text(5, "dua"));

    await().until(() -> bodies().size() == 3);
    assertThat(bodies().get(1)).isEqualTo(bodies().get(0)).contains("satu");
    assertThat(bodies().get(2)).contains("dua");
  }

  @Test
  void aCallInTheAnswerIsCarriedOut() {
    BOT.stubFor(
        WireMock.post("/hook")
            .withHeader("X-Telegram-Bot-Api-Secret-Token", WireMock.equalTo("s-1"))
            .willReturn(
                WireMock.okJson(
                    "{\"method\":\"answerCallbackQuery\",\"callback_query_id\":\"q\"}")));

    pusher.push(residents.text(5, "satu"));

    await().until(() -> answers.size() == 1);
    assertThat(answers.getFirst().method()).isEqualTo("answercallbackquery");
    assertThat(answers.getFirst().param("callback_query_id")).isEqualTo("q");
  }

  /** Oldest first. */
  private static List<String> bodies() {
    return BOT.getAllServeEvents().reversed().stream()
        .map(event -> event.getRequest().getBodyAsString())
        .toList();
  }
}
