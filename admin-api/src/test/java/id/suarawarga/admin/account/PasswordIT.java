package id.suarawarga.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordIT extends AdminServer {

  private static final String NEW = "kata-sandi-berikutnya";

  private String username;
  private Api client;

  @BeforeEach
  void signIn() {
    username = staff.newUser(Role.CITY_VIEWER, null);
    client = staff.signedIn(username, Staff.PASSWORD);
  }

  @Test
  void theNewPasswordCountsAndTheOldOneNoLonger() {
    assertThat(change(Staff.PASSWORD, NEW).status()).isEqualTo(204);
    assertThat(anonymous.login(username, Staff.PASSWORD).status()).isEqualTo(401);
    assertThat(anonymous.login(username, NEW).status()).isEqualTo(200);
  }

  @Test
  void theSessionThatChangedItStaysAndTheOthersEnd() {
    Api other = staff.signedIn(username, Staff.PASSWORD);
    change(Staff.PASSWORD, NEW);
    assertThat(client.get("/api/v1/audit").status()).isEqualTo(200);
    assertThat(other.get("/api/v1/audit").status()).isEqualTo(401);
  }

  @Test
  void beforeAGeneratedPasswordIsChangedNothingElseIsAllowed() {
    database
        .sql("update admin_user set must_change_password = true where username = ?")
        .param(username)
        .update();
    Answer refused = client.get("/api/v1/audit");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.detail()).contains("POST /api/v1/auth/password");
    assertThat(mustChange(Staff.PASSWORD)).isTrue();
    assertThat(change(Staff.PASSWORD, NEW).status()).isEqualTo(204);
    assertThat(client.get("/api/v1/audit").status()).isEqualTo(200);
    assertThat(mustChange(NEW)).isFalse();
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "salah-salah-salah, kata-sandi-berikutnya, current",
    "kata-sandi-petugas, kata-sandi-petugas, new",
    "kata-sandi-petugas, sebelas-sbl, new",
  })
  void aBadChangeIsRefused(String current, String wanted, String field) {
    Answer answer = change(current, wanted);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(anonymous.login(username, Staff.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void whoHoldsAStolenTokenCannotGuessOn() {
    for (int attempt = 0; attempt < 10; attempt++) {
      change("salah-salah-salah", NEW);
    }
    assertThat(change(Staff.PASSWORD, NEW).status()).isEqualTo(429);
    assertThat(anonymous.login(username, Staff.PASSWORD).status()).isEqualTo(200);
  }

  private Answer change(String current, String wanted) {
    String body = "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(current, wanted);
    return client.post("/api/v1/auth/password", body);
  }

  private boolean mustChange(String password) {
    return anonymous.login(username, password).json().at("/user/mustChangePassword").asBoolean();
  }
}
