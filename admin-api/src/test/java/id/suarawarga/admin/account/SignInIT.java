package id.suarawarga.admin.account;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.LockRace;
import id.suarawarga.admin.testing.Staff;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class SignInIT extends AdminServer {

  @Autowired private Users users;
  @Autowired private TransactionOperations transaction;

  @Test
  void theRightPasswordGivesATokenForTwelveHours() {
    Answer answer = anonymous.login("admin", ADMIN_PASSWORD);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("token").asString()).hasSizeGreaterThanOrEqualTo(43);
    var expiresAt = OffsetDateTime.parse(answer.json().path("expiresAt").asString());
    assertThat(Duration.between(OffsetDateTime.now(), expiresAt))
        .isBetween(Duration.ofHours(11), Duration.ofHours(12));
    assertThat(answer.json().path("user").toString())
        .isEqualTo(
            "{\"username\":\"admin\",\"role\":\"CITY_ADMIN\",\"unitCode\":null,\"mustChangePassword\":false}");
  }

  @Test
  void aWrongPasswordAnUnknownNameAndAnInactiveUserAreAnsweredAlike() {
    String inactive = staff.newUser(Role.CITY_VIEWER, null);
    deactivate(inactive);
    String wrong = anonymous.login("admin", "salah-salah-salah").text();
    assertThat(anonymous.login("tidak-ada", "salah-salah-salah").text()).isEqualTo(wrong);
    assertThat(anonymous.login(inactive, Staff.PASSWORD).text()).isEqualTo(wrong);
    assertThat(wrong).contains("\"status\":401");
    assertThat(anonymous.login("tidak-ada", "salah").header("WWW-Authenticate"))
        .isEqualTo("Bearer");
  }

  @Test
  void theEleventhAttemptOnANameFromOneAddressMustWait() {
    String username = staff.newUser(Role.CITY_VIEWER, null);
    for (int attempt = 0; attempt < 10; attempt++) {
      assertThat(anonymous.login(username, "salah-salah-salah").status()).isEqualTo(401);
    }
    Answer answer = anonymous.login(username, Staff.PASSWORD);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 300);
    assertThat(answer.detail()).contains("Wait");
  }

  @Test
  void whoGuessesDoesNotKeepTheUserOut() {
    String username = staff.newUser(Role.CITY_VIEWER, null);
    Api stranger = anonymous.with("X-Forwarded-For", "203.0.113.20");
    for (int attempt = 0; attempt < 20; attempt++) {
      stranger.login(username, "salah-salah-salah");
    }
    assertThat(stranger.login(username, Staff.PASSWORD).status()).isEqualTo(429);
    assertThat(anonymous.login(username, Staff.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void aNameMayNotBeGuessedFromManyAddressesForEver() {
    String username = staff.newUser(Role.CITY_VIEWER, null);
    anonymous.with("X-Forwarded-For", "203.0.113.21").login(username, "salah-salah-salah");
    database
        .sql(
            """
            update admin_login_attempt set attempts = 100
            where key_hash = sha256(convert_to('name ' || ?, 'UTF8'))
            """)
        .param(username)
        .update();
    Api elsewhere = anonymous.with("X-Forwarded-For", "203.0.113.22");
    assertThat(elsewhere.login(username, Staff.PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void theAttemptsOfAnAddressAreLimitedWhateverTheName() {
    Api proxied = anonymous.with("X-Forwarded-For", "203.0.113.7");
    proxied.login("tidak-ada", "salah-salah-salah");
    database
        .sql(
            """
            update admin_login_attempt set attempts = attempts + 49
            where key_hash = sha256('address 203.0.113.7')
            """)
        .update();
    assertThat(proxied.login("admin", ADMIN_PASSWORD).status()).isEqualTo(429);
    assertThat(anonymous.login("admin", ADMIN_PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void afterTheWindowOneMayTryAgain() {
    String username = staff.newUser(Role.CITY_VIEWER, null);
    for (int attempt = 0; attempt < 11; attempt++) {
      anonymous.login(username, "salah-salah-salah");
    }
    database.sql("update admin_login_attempt set window_ends_at = now()").update();
    assertThat(anonymous.login(username, Staff.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void theRightPasswordForgivesTheWrongOnesBefore() {
    String username = staff.newUser(Role.CITY_VIEWER, null);
    for (int attempt = 0; attempt < 9; attempt++) {
      anonymous.login(username, "salah-salah-salah");
    }
    assertThat(anonymous.login(username, Staff.PASSWORD).status()).isEqualTo(200);
    assertThat(anonymous.login(username, "salah-salah-salah").status()).isEqualTo(401);
    assertThat(anonymous.login(username, Staff.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void aTokenIsWorthNothingAfterLogout() {
    Api client = staff.administrator();
    assertThat(client.post("/api/v1/auth/logout", "").status()).isEqualTo(204);
    Answer answer = client.get("/api/v1/users");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.detail()).contains("POST /api/v1/auth/login");
  }

  @Test
  void aTokenIsWorthNothingAfterItsTime() {
    Api client = staff.as(Role.CITY_VIEWER);
    database
        .sql("update admin_session set expires_at = now() where username like 'petugas-%'")
        .update();
    assertThat(client.get("/api/v1/audit").status()).isEqualTo(401);
  }

  @Test
  void whoSignsInWhileThePasswordChangesHasNoSessionAfterwards() {
    String username = staff.newUser(Role.CITY_VIEWER, null);
    CompletableFuture<Answer> login =
        new LockRace(database, transaction)
            .during(
                () -> users.changePassword(username, Passwords.hash("kata-sandi-berikutnya")),
                () -> supplyAsync(() -> anonymous.login(username, Staff.PASSWORD)),
                1);
    assertThat(login.join().status()).isEqualTo(401);
  }

  @Test
  void aNameThatNoDatabaseCanHoldIsABadRequest() {
    assertThat(anonymous.login("\\u0000", "salah-salah-salah").status()).isEqualTo(400);
  }

  @Test
  void theDatabaseKeepsNoTokenAndNoPassword() {
    String token = anonymous.login("admin", ADMIN_PASSWORD).json().path("token").asString();
    assertThat(
            database
                .sql("select s::text || u::text from admin_session s, admin_user u")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(token) || row.contains(ADMIN_PASSWORD));
  }

  private void deactivate(String username) {
    database
        .sql("update admin_user set active = false where username = ?")
        .param(username)
        .update();
  }
}
