package id.suarawarga.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AuditIT extends AdminServer {

  @Test
  void aChangeIsThereWithWhoWhatAndFromWhere() {
    String admin = staff.newUser(Role.CITY_ADMIN, null);
    String user = staff.newUser(Role.CITY_VIEWER, null);
    staff
        .signedIn(admin, Staff.PASSWORD)
        .with("X-Forwarded-For", "203.0.113.9")
        .put("/api/v1/users/" + user, "{\"role\":\"CITY_ADMIN\",\"password\":\"kata-sandi-baru\"}");
    JsonNode entry = entries("user=" + admin + "&action=USER_CHANGED").get(0);
    assertThat(entry.path("object").asString()).isEqualTo(user);
    assertThat(entry.path("client").asString()).isEqualTo("203.0.113.9");
    assertThat(entry.at("/details/before/role").asString()).isEqualTo("CITY_VIEWER");
    assertThat(entry.at("/details/after/role").asString()).isEqualTo("CITY_ADMIN");
    assertThat(entry.toString()).doesNotContain("kata-sandi-baru");
  }

  @Test
  void whatWasRefusedLeavesNoEntry() {
    String admin = staff.newUser(Role.CITY_ADMIN, null);
    staff.signedIn(admin, Staff.PASSWORD).put("/api/v1/users/" + admin, "{\"role\":\"OFFICER\"}");
    assertThat(entries("user=" + admin + "&action=USER_CHANGED")).isEmpty();
  }

  @Test
  void aChangeThatCannotBeRecordedDoesNotHappen() {
    String user = staff.newUser(Role.CITY_VIEWER, null);
    Api admin = staff.administrator();
    database
        .sql("alter table audit_entry add constraint full_disk check (false) not valid")
        .update();
    try {
      Answer answer = admin.put("/api/v1/users/" + user, "{\"role\":\"CITY_ADMIN\"}");
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.detail()).contains("give the id").doesNotContain("full_disk");
      assertThat(admin.get("/api/v1/users/" + user).text()).contains("CITY_VIEWER");
    } finally {
      database.sql("alter table audit_entry drop constraint full_disk").update();
    }
  }

  @Test
  void loginsAreThereGoodAndBad() {
    String user = staff.newUser(Role.CITY_VIEWER, null);
    anonymous.login(user, "salah-salah-salah");
    anonymous.login(user, Staff.PASSWORD);
    assertThat(entries("user=" + user).get(0).path("action").asString()).isEqualTo("LOGIN");
    assertThat(entries("action=LOGIN_FAILED").get(0).path("object").asString()).isEqualTo(user);
  }

  @Test
  void whoTriesTooOftenIsThereOnce() {
    String user = staff.newUser(Role.CITY_VIEWER, null);
    for (int attempt = 0; attempt < 12; attempt++) {
      anonymous.login(user, "salah-salah-salah");
    }
    assertThat(entries("action=LOGIN_THROTTLED&size=200").findValuesAsString("object"))
        .containsOnlyOnce(user);
  }

  @Test
  void aWrongCurrentPasswordIsThere() {
    String user = staff.newUser(Role.CITY_VIEWER, null);
    String body = "{\"current\":\"salah-salah-salah\",\"new\":\"kata-sandi-berikutnya\"}";
    staff.signedIn(user, Staff.PASSWORD).post("/api/v1/auth/password", body);
    assertThat(entries("user=" + user + "&action=PASSWORD_CHANGE_FAILED")).hasSize(1);
  }

  @Test
  void aNameThatNobodyHasIsNotKept() {
    anonymous.login("a-password-in-the-wrong-place", "x");
    assertThat(entries("size=200").toString()).doesNotContain("a-password-in-the-wrong-place");
  }

  @Test
  void daysBeginAndEndInTheTimeZoneOfTheCity() {
    String user = staff.newUser(Role.CITY_VIEWER, null);
    database
        .sql(
            """
            insert into audit_entry (at, username, action)
            values ('2020-01-31T23:59:59+07', :user, 'A'), ('2020-02-01T00:00:00+07', :user, 'B'),
              ('2020-02-01T23:59:59+07', :user, 'C'), ('2020-02-02T00:00:00+07', :user, 'D')
            """)
        .param("user", user)
        .update();
    assertThat(entries("from=2020-02-01&to=2020-02-01&user=" + user).findValuesAsString("action"))
        .containsExactly("C", "B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set action = 'X'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void theDatabaseRefusesToChangeIt(String sql) {
    anonymous.login("admin", "salah-salah-salah");
    assertThatThrownBy(() -> database.sql(sql).update()).hasMessageContaining("append only");
  }

  private JsonNode entries(String query) {
    return staff.as(Role.CITY_ADMIN).get("/api/v1/audit?" + query).json().path("items");
  }
}
