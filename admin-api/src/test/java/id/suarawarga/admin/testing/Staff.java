package id.suarawarga.admin.testing;

import id.suarawarga.admin.account.Role;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Users of all roles, and units for them. */
public final class Staff {

  /** The password of all users made here. */
  public static final String PASSWORD = "kata-sandi-petugas";

  private final Api anonymous;
  private final JdbcClient database;

  Staff(Api anonymous, JdbcClient database) {
    this.anonymous = anonymous;
    this.database = database;
  }

  /** The first administrator, signed in. */
  public Api administrator() {
    return signedIn("admin", AdminServer.ADMIN_PASSWORD);
  }

  /** A new user of a city role, signed in. */
  public Api as(Role role) {
    return as(role, null);
  }

  /** A new user of a unit, signed in. */
  public Api as(Role role, @Nullable String unit) {
    return signedIn(newUser(role, unit), PASSWORD);
  }

  /** A new user's name. */
  public String newUser(Role role, @Nullable String unit) {
    String username = "petugas-" + random();
    Answer answer =
        administrator()
            .post(
                "/api/v1/users",
                """
                {"username": "%s", "password": "%s", "role": "%s", "unitCode": %s}
                """
                    .formatted(username, PASSWORD, role, unit == null ? null : '"' + unit + '"'));
    if (answer.status() != 201) {
      throw new AssertionError(answer.text());
    }
    return username;
  }

  /** A new unit's code. */
  public String newUnit() {
    String code = "U-" + random().toUpperCase(Locale.ROOT);
    database
        .sql("insert into service_unit (code, name) values (?, 'Unit uji')")
        .param(code)
        .update();
    return code;
  }

  /** Signs in. */
  public Api signedIn(String username, String password) {
    Answer answer = anonymous.login(username, password);
    return anonymous.withToken(answer.json().path("token").asString());
  }

  private static String random() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
