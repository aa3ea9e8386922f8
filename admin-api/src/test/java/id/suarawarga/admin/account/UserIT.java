package id.suarawarga.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Staff;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserIT extends AdminServer {

  @Test
  void aNewUserIsShownWithoutThePassword() {
    String unit = samples.unit();
    String name = newName();
    Answer created = create(name, Staff.PASSWORD, "OFFICER", '"' + unit + '"');
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/api/v1/users/" + name);
    Answer read = staff.administrator().get("/api/v1/users/" + name);
    assertThat(read.text())
        .isEqualTo(created.text())
        .isEqualTo(
            "{\"username\":\"%s\",\"role\":\"OFFICER\",\"unitCode\":\"%s\",\"active\":true}"
                .formatted(name, unit));
  }

  @Test
  void aUsernameInUseIsAConflict() {
    Answer answer = create("admin", Staff.PASSWORD, "CITY_VIEWER", "null");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.detail()).contains("Choose another");
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
  @CsvSource(
      textBlock =
          """
          # name, password,              role,        unit,      wrong field
            AB,   kata-sandi-panjang,    CITY_VIEWER, null,      username
            ok.1, pendek,                CITY_VIEWER, null,      password
            ok.2, kata-sandi-panjang,    OFFICER,     null,      unitCode
            ok.3, kata-sandi-panjang,    OFFICER,     '"TIDAK"', unitCode
            ok.4, kata-sandi-panjang,    CITY_ADMIN,  '"TIDAK"', unitCode
            ok.5, kata-sandi-panjang,    BOSS,        null,      role
          """)
  void aBadValueIsNamed(String name, String password, String role, String unit, String field) {
    Answer answer = create(name, password, role, unit);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/message").asString()).isNotEmpty();
  }

  @Test
  void aPasswordThatBcryptWouldCutIsRefused() {
    assertThat(create(newName(), "x".repeat(73), "CITY_VIEWER", "null").status()).isEqualTo(400);
    assertThat(create(newName(), "x".repeat(72), "CITY_VIEWER", "null").status()).isEqualTo(201);
  }

  @Test
  void whoIsDeactivatedIsOutAtOnce() {
    String name = staff.newUser(Role.CITY_VIEWER, null);
    Api client = staff.signedIn(name, Staff.PASSWORD);
    change(name, "{\"role\":\"CITY_VIEWER\",\"active\":false}");
    change(name, "{\"role\":\"CITY_VIEWER\",\"active\":true}");
    assertThat(client.get("/api/v1/audit").status()).isEqualTo(401);
  }

  @Test
  void aNewRoleOrPasswordEndsTheSessions() {
    String name = staff.newUser(Role.CITY_VIEWER, null);
    Api before = staff.signedIn(name, Staff.PASSWORD);
    change(name, "{\"role\":\"CITY_ADMIN\"}");
    assertThat(before.get("/api/v1/audit").status()).isEqualTo(401);
    Api between = staff.signedIn(name, Staff.PASSWORD);
    change(name, "{\"role\":\"CITY_ADMIN\",\"password\":\"kata-sandi-baru\"}");
    assertThat(between.get("/api/v1/audit").status()).isEqualTo(401);
    assertThat(anonymous.login(name, "kata-sandi-baru").status()).isEqualTo(200);
  }

  @Test
  void aChangeThatChangesNothingLeavesTheSessions() {
    String name = staff.newUser(Role.CITY_VIEWER, null);
    Api client = staff.signedIn(name, Staff.PASSWORD);
    assertThat(change(name, "{\"role\":\"CITY_VIEWER\"}").status()).isEqualTo(200);
    assertThat(client.get("/api/v1/audit").status()).isEqualTo(200);
  }

  @Test
  void aChangeOfAnotherVersionIsRefused() {
    String path = "/api/v1/users/" + staff.newUser(Role.CITY_VIEWER, null);
    Api admin = staff.administrator();
    Api conditional = admin.with("If-Match", admin.get(path).header("ETag"));
    assertThat(conditional.put(path, "{\"role\":\"CITY_ADMIN\"}").status()).isEqualTo(200);
    Answer second = conditional.put(path, "{\"role\":\"CITY_VIEWER\"}");
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.detail()).contains("Read it again");
  }

  @Test
  void aUsernameCannotChange() {
    String name = staff.newUser(Role.CITY_VIEWER, null);
    assertThat(change(name, "{\"username\":\"lain\",\"role\":\"CITY_VIEWER\"}").status())
        .isEqualTo(400);
    assertThat(change("tidak-ada", "{\"role\":\"CITY_VIEWER\"}").status()).isEqualTo(404);
  }

  @Test
  void theListIsPaged() {
    staff.newUser(Role.CITY_VIEWER, null);
    var page = staff.administrator().get("/api/v1/users?page=1&size=1").json();
    assertThat(page.path("items").size()).isEqualTo(1);
    assertThat(page.path("page").asInt()).isEqualTo(1);
    assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(2);
  }

  private Answer create(String name, String password, String role, String unit) {
    String body = "{\"username\":\"%s\",\"password\":\"%s\",\"role\":\"%s\",\"unitCode\":%s}";
    return staff.administrator().post("/api/v1/users", body.formatted(name, password, role, unit));
  }

  private Answer change(String name, String body) {
    return staff.administrator().put("/api/v1/users/" + name, body);
  }

  private static String newName() {
    return "baru-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
