package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.SurveyAnswers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From {@code /start} to the index: a resident answers in Telegram, and the city sees exactly that.
 */
class SurveyByTelegramIT {

  private static final long RESIDENT = 42;

  @TempDir private Path folder;
  @AutoClose private final FakeBotApi telegram = FakeBotApi.start();

  @Test
  void isCountedExactlyWhenUpdatesArePolled() throws Exception {
    try (RunningStandalone standalone = start(Map.of())) {
      residentAnswers();
      citySeesIt(standalone);
    }
  }

  @Test
  void isCountedExactlyWhenUpdatesArePushed() throws Exception {
    String port = String.valueOf(TestServers.freePort());
    Map<String, String> webhook =
        Map.of(
            "SERVER_PORT",
            port,
            "SUARA_PUBLIC_URL",
            "http://localhost:" + port,
            "SUARA_TELEGRAM_MODE",
            "webhook",
            "SUARA_TELEGRAM_WEBHOOK_SECRET",
            "a-secret-for-tests");
    try (RunningStandalone standalone = start(webhook)) {
      await().until(() -> !telegram.requests("setWebhook").isEmpty());
      residentAnswers();
      citySeesIt(standalone);
    }
  }

  private RunningStandalone start(Map<String, String> settings) throws IOException {
    return RunningStandalone.start(
        folder.resolve("data"),
        settings,
        Map.of(
            "SUARA_ADMIN_PASSWORD", CityOfficial.PASSWORD,
            "SUARA_TELEGRAM_TOKEN", FakeBotApi.TOKEN,
            "SUARA_TELEGRAM_API_URL", telegram.url().toString()));
  }

  private void residentAnswers() {
    telegram.type(RESIDENT, "/start skm-DUKCAPIL-KTP_LOKET1");
    for (SurveyAnswers.Answer answer : SurveyAnswers.ALL) {
      telegram.await(RESIDENT, answer.question());
      telegram.tap(RESIDENT, answer.label());
    }
    telegram.await(RESIDENT, "Terima kasih");
    assertThat(telegram.violations()).isEmpty();
  }

  private static void citySeesIt(RunningStandalone standalone) {
    CityOfficial official = CityOfficial.signIn(standalone.api());
    assertThat(official.get("/index?scope=SERVICE&code=DUKCAPIL-KTP&period=" + period()))
        .contains("\"respondents\":1", "\"index\":72.22", "\"grade\":\"C\"");
    assertThat(official.get("/responses/export?format=csv"))
        .contains(
            ",DUKCAPIL,DUKCAPIL-KTP,TELEGRAM,LOKET1,FEMALE,30_39,S1,ENTREPRENEUR,3,2,4,4,1,3,4,4,1,");
  }

  private static String period() {
    return "TAHUN-" + LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
  }
}
