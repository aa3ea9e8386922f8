package id.suarawarga.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitIT extends AdminServer {

  private static final String LOGIN = "{\"username\": \"%s\", \"password\": \"x\"}";
  private static final String TOO_LARGE = LOGIN.formatted("x".repeat(BodyLimit.LARGEST));

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/auth/login", "/api/v1/users", "/api/v1/no-such-route"})
  void aLargeBodyIsRefusedBeforeAnyoneSignsIn(String path) {
    Answer answer = anonymous.post(path, TOO_LARGE);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.detail()).contains("at most 64 KB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"%s\":1}", LOGIN})
  void itIsRefusedAsWellWhereItsLengthIsNotAnnounced(String json) {
    String body = json.formatted("x".repeat(BodyLimit.LARGEST + 10_000));
    Answer answer =
        anonymous.with("Content-Type", "application/json").stream(
            "/api/v1/auth/login", body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void aLongNameOrPasswordIsNamed() {
    Answer answer = anonymous.login("x".repeat(201), "x".repeat(201));
    assertThat(answer.json().path("errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("username", "password");
  }
}
