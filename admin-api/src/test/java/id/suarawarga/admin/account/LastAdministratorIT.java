package id.suarawarga.admin.account;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.LockRace;
import id.suarawarga.admin.testing.Staff;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class LastAdministratorIT extends AdminServer {

  @Autowired private Users users;
  @Autowired private TransactionOperations transaction;

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
    String one = staff.newUser(Role.CITY_ADMIN, null);
    String two = staff.newUser(Role.CITY_ADMIN, null);
    deactivateAllBut(one, two);
    Api first = staff.signedIn(one, Staff.PASSWORD);
    Api second = staff.signedIn(two, Staff.PASSWORD);
    var answers =
        new LockRace(database, transaction)
            .during(
                () -> users.lockActiveAdministrators(),
                () -> removal(first, two).thenCombine(removal(second, one), List::of),
                2);
    assertThat(answers.join()).containsExactlyInAnyOrder(200, 409);
    assertThat(activeAdministrators()).isEqualTo(1);
  }

  private static CompletableFuture<Integer> removal(Api by, String whom) {
    return supplyAsync(
        () -> by.put("/api/v1/users/" + whom, "{\"role\":\"CITY_VIEWER\"}").status());
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
