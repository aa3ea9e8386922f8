package id.suarawarga.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

class SecurityIT extends AdminServer {

  @Value("${local.management.port}")
  private int managementPort;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer ", "Bearer x", "Basic YWRtaW46YWRtaW4=", "bearer é"})
  void withoutAGoodTokenNobodyGetsIn(String authorization) {
    Answer answer = anonymous.with("Authorization", authorization).get("/api/v1/users");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.detail()).contains("POST /api/v1/auth/login");
  }

  @Test
  void anOldTokenIsNoHindranceWhereNoneIsNeeded() {
    Api stale = anonymous.withToken("expired-long-ago");
    assertThat(stale.login("admin", ADMIN_PASSWORD).status()).isEqualTo(200);
    assertThat(stale.get("/v3/api-docs").status()).isEqualTo(200);
    assertThat(stale.get("/api/v1/auth/login").status()).isEqualTo(401);
  }

  @Test
  void routesThatDoNotExistAreNotToldToStrangers() {
    assertThat(anonymous.get("/api/v1/no-such-route").status()).isEqualTo(401);
  }

  @Test
  void whatIsNotTheApiIsNotGuarded() {
    assertThat(anonymous.get("/webhooks/telegram").status()).isEqualTo(404);
    assertThat(anonymous.get("/chat").status()).isEqualTo(404);
  }

  @Test
  void answersAreNeitherCachedNorSniffedNorFramed() {
    Answer answer = staff.administrator().get("/api/v1/users");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void theDescriptionIsPublicAndNamesItsProblems() {
    var description = anonymous.get("/v3/api-docs").json();
    assertThat(description.at("/info/title").asString()).isEqualTo("Suara Warga admin API");
    assertThat(description.at("/components/securitySchemes/bearer/scheme").asString())
        .isEqualTo("bearer");
    var put = description.path("paths").path("/api/v1/users/{username}").path("put");
    assertThat(put.path("responses").propertyNames())
        .contains("200", "400", "401", "403", "404", "409", "412", "415");
    assertThat(put.path("parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("username", "If-Match");
  }

  @Test
  void itIsReadyWhenTheDatabaseIsThere() {
    Answer answer = new Api(managementPort).get("/actuator/health/readiness");
    assertThat(answer.json().path("status").asString()).isEqualTo("UP");
  }
}
