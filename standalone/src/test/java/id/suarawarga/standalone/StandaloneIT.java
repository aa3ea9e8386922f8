package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.client.RestClient;

class StandaloneIT {

  @TempDir private Path folder;

  @Test
  void losesNothingWhenItIsKilledAndEndsItsServersWhenItIsStopped() throws Exception {
    try (RunningStandalone first = start()) {
      CityOfficial.signIn(first.api(), first.firstPassword())
          .changePassword(first.firstPassword(), CityOfficial.PASSWORD);
      first.kill();
    }
    try (RunningStandalone second = start()) {
      assertThat(second.output()).contains("admin").doesNotContain("sandi awal");
      assertThat(CityOfficial.signIn(second.api()).get("/services")).contains("\"total\":12");
    }
    assertThat(folder.resolve("data/postgresql/cluster/postmaster.pid")).doesNotExist();
  }

  @Test
  void isHealthyOnceItSaysSo() throws Exception {
    try (RunningStandalone standalone = start()) {
      String health =
          RestClient.create(standalone.health() + "/readiness").get().retrieve().body(String.class);
      assertThat(health).contains("UP");
      assertThat(Files.getPosixFilePermissions(folder.resolve("data/secret"))).hasSize(2);
    }
  }

  @Test
  void refusesToRunTwiceOnOneFolder() throws Exception {
    try (RunningStandalone first = start();
        RunningStandalone second = start()) {
      assertThat(second.output()).contains("already runs on").doesNotContain("\tat ");
      assertThat(RestClient.create(first.health()).get().retrieve().body(String.class))
          .contains("UP");
    }
  }

  private RunningStandalone start() throws IOException {
    return RunningStandalone.start(folder.resolve("data"), Map.of(), Map.of());
  }
}
