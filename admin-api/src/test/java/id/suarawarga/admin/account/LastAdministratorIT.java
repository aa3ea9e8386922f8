package id.suarawarga.admin.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.Staff;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastAdministratorIT extends AdminServer {

  @AfterEach
  void bringTheOthersBack() {
    database.sql("update admin_user set active = true").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"role\":\"CITY_VIEWER\"}", "{\"role\":\"CITY_ADMIN\",\"active\":false}"})
  void theLastOneCannotGo(String change) {
    String name = staff.newUser(Role.CITY_ADMIN, null);
    Api client = staff.signedIn(name, Staff.PASSWORD);
    deactivateAllBut(name);
    Answer answer = client.put("/api/v1/users/" + name, change);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.detail()).contains("another user CITY_ADMIN first");
    assertThat(client.get("/api/v1/users").status()).isEqualTo(200);
  }

  @Test
  void twoWhoRemoveEachOtherAtTheSameMomentLeaveOne() {
    for (int round = 0; round < 10; round++) {
      String one = staff.newUser(Role.CITY_ADMIN, null);
      String two = staff.newUser(Role.CITY_ADMIN, null);
      deactivateAllBut(one, two);
      List<CompletableFuture<Answer>> answers =
          Stream.of(removal(one, two), removal(two, one)).toList();
      answers.forEach(CompletableFuture::join);
      assertThat(activeAdministrators()).as("round %d", round).isEqualTo(1);
    }
  }

  private CompletableFuture<Answer> removal(String by, String whom) {
    Api client = staff.signedIn(by, Staff.PASSWORD);
    return CompletableFuture.supplyAsync(
        () -> client.put("/api/v1/users/" + whom, "{\"role\":\"CITY_VIEWER\"}"));
  }

  private void deactivateAllBut(String... names) {
    database
        .sql("update admin_user set active = username = any(?) where role = 'CITY_ADMIN'")
        .param(names)
        .update();
  }

  private long activeAdministrators() {
    return database
        .sql("select count(*) from admin_user where role = 'CITY_ADMIN' and active")
        .query(Long.class)
        .single();
  }
}
