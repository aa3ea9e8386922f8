package id.suarawarga.admin.testing;

import id.suarawarga.admin.account.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Users of all roles. */
public final class Staff {

  /** The password of all users made here. */
  public static final String PASSWORD = "kata-sandi-petugas";

  /** Of the least cost, so that tests need not wait for it. */
  private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);

  private final Api anonymous;
  private final JdbcClient database;

  Staff(Api anonymous, JdbcClient database) {
    this.anonymous = anonymous;
    this.database = database;
  }

  /** A new city administrator, signed in. */
  public Api administrator() {
    return as(Role.CITY_ADMIN);
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
    String username = "petugas-" + UUID.randomUUID().toString().substring(0, 8);
    database
        .sql(
            """
            insert into admin_user (username, password_hash, role, unit_code)
            values (?, ?, ?, ?)
            """)
        .params(username, HASH, role.name(), unit)
        .update();
    return username;
  }

  /** Signs in. */
  public Api signedIn(String username, String password) {
    Answer answer = anonymous.login(username, password);
    return anonymous.withToken(answer.json().path("token").asString());
  }
}
