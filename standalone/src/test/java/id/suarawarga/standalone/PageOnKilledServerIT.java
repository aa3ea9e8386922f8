package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.testing.Accessibility;
import id.suarawarga.gateway.testing.Browsers;
import id.suarawarga.gateway.testing.Browsers.Look;
import id.suarawarga.gateway.testing.ChatPage;
import id.suarawarga.gateway.testing.SurveyAnswers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product in a browser, and a server that dies under it. */
class PageOnKilledServerIT {

  private static final List<SurveyAnswers.Answer> ANSWERS = SurveyAnswers.ALL;

  @AutoClose private final Browsers browsers = new Browsers();
  private final int port = TestServers.freePort();
  @TempDir private Path folder;

  @Test
  void aSurveyGoesOnWhereItWasWhenTheServerIsKilledAndStartedAgain() throws Exception {
    try (RunningStandalone first = start()) {
      ChatPage page = browsers.open(first.api().resolve("/chat?service=DUKCAPIL-KTP"), Look.PHONE);
      page.tapAll(ANSWERS.subList(0, 8)).awaitQuestion(ANSWERS.get(8).question());
      first.kill();
      page.tap(ANSWERS.get(8)); // waits in the page
      try (RunningStandalone second = start()) {
        page.tapAll(ANSWERS.subList(9, 16)).awaitThanks();
        assertThat(CityOfficial.signIn(second.api()).get("/responses/export?format=csv"))
            .containsOnlyOnce("WEB,")
            .contains(",WEB,,FEMALE,30_39,S1,ENTREPRENEUR,3,2,4,4,1,3,4,4,1,");
      }
    }
  }

  @Test
  void theFirstPageKeepsNobodyOut() throws Exception {
    try (RunningStandalone standalone = start();
        ChatPage page = browsers.open(standalone.api(), Look.PHONE)) {
      assertThat(Accessibility.violations(page.page())).isEmpty();
    }
  }

  private RunningStandalone start() throws IOException {
    return RunningStandalone.start(
        folder.resolve("data"),
        Map.of("SERVER_PORT", String.valueOf(port)),
        Map.of("SUARA_ADMIN_PASSWORD", CityOfficial.PASSWORD));
  }
}
