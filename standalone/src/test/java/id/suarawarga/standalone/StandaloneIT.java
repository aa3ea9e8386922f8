package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

class StandaloneIT {

  @TempDir private Path folder;

  @Test
  void losesNothingWhenItIsKilledAndEndsItsServersWhenItIsStopped() throws Exception {
    RunningStandalone first = start();
    String token = signIn(first, first.firstPassword());
    changePassword(first, token, first.firstPassword(), "pintu-air-biru-42");
    first.kill();

    try (RunningStandalone second = start()) {
      assertThat(second.output()).contains("admin").doesNotContain("sandi awal");
      assertThat(signIn(second, "pintu-air-biru-42")).isNotBlank();
    }
    assertThat(folder.resolve("data/postgresql/cluster/postmaster.pid")).doesNotExist();
    assertThat(folder.resolve("data/redis/redis.pid")).doesNotExist();
  }

  @Test
  void isHealthyAndHasACatalogueOnceItSaysSo() throws Exception {
    try (RunningStandalone standalone = start()) {
      String health =
          RestClient.create().get().uri(standalone.health()).retrieve().body(String.class);
      assertThat(health).contains("UP");
      assertThat(Files.getPosixFilePermissions(folder.resolve("data/secret"))).hasSize(2);
    }
  }

  @Test
  void refusesToRunTwiceOnOneFolder() throws Exception {
    try (RunningStandalone first = start();
        RunningStandalone second = start()) {
      assertThat(second.output()).contains("already runs on").doesNotContain("\tat ");
      assertThat(first.isRunning()).isTrue();
    }
  }

  private RunningStandalone start() throws IOException {
    return RunningStandalone.start(folder.resolve("data"), Map.of());
  }

  private static String signIn(RunningStandalone standalone, String password) {
    Map<?, ?> answer =
        RestClient.create()
            .post()
            .uri(standalone.api().resolve("/api/v1/auth/login"))
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("username", "admin", "password", password))
            .retrieve()
            .body(Map.class);
    return String.valueOf(answer.get("token"));
  }

  private static void changePassword(
      RunningStandalone standalone, String token, String current, String wanted) {
    RestClient.create()
        .post()
        .uri(standalone.api().resolve("/api/v1/auth/password"))
        .headers(headers -> headers.setBearerAuth(token))
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("current", current, "new", wanted))
        .retrieve()
        .toBodilessEntity();
  }
}
