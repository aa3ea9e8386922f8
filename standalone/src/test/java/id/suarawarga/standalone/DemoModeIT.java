package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** The demo as a stranger starts and ends it, and the first page that tells of it. */
class DemoModeIT {

  @TempDir private Path folder;

  @Test
  void isLoadedByTheProfileToldOfAndTakenOutByOneSetting() throws Exception {
    try (RunningStandalone demo = start("SPRING_PROFILES_ACTIVE", "demo")) {
      assertThat(demo.output()).contains("data rekaan bertanda DEMO dimuat");
      assertThat(CityOfficial.signIn(demo.api()).get("/services")).contains("\"total\":112");
      assertThat(page(demo).getBody())
          .contains("DEMO", "data rekaan", "href=\"/chat?forum=DEMO-FKP-ANTREAN\"");
    }
    try (RunningStandalone real = start("SUARA_DEMO_REMOVE", "true")) {
      assertThat(real.output()).contains("data rekaan sudah dihapus");
      assertThat(CityOfficial.signIn(real.api()).get("/services")).contains("\"total\":12");
      assertThat(page(real).getBody()).doesNotContain("DEMO");
    }
  }

  @Test
  void isAbsentWithoutTheProfileAndTheFirstPageAllowsNoScript() throws Exception {
    try (RunningStandalone standalone = start("SUARA_TIMEZONE", "Asia/Jakarta")) {
      ResponseEntity<String> page = page(standalone);
      assertThat(standalone.output()).doesNotContain("Demo");
      assertThat(page.getHeaders().getFirst("Content-Security-Policy"))
          .contains("default-src 'none'", "style-src 'self'");
      assertThat(page.getBody()).contains("/landing.css", "SUARA_TELEGRAM_TOKEN");
      assertThat(get(standalone, "/landing.css").getStatusCode().value()).isEqualTo(200);
      assertThat(get(standalone, "/v3/api-docs").getBody()).doesNotContain("\"/\"");
    }
  }

  private RunningStandalone start(String setting, String value) throws Exception {
    return RunningStandalone.start(
        folder.resolve("data"),
        Map.of(setting, value),
        Map.of("SUARA_ADMIN_PASSWORD", CityOfficial.PASSWORD));
  }

  private static ResponseEntity<String> page(RunningStandalone standalone) {
    return get(standalone, "/");
  }

  private static ResponseEntity<String> get(RunningStandalone standalone, String path) {
    return RestClient.create(standalone.api() + path).get().retrieve().toEntity(String.class);
  }
}
