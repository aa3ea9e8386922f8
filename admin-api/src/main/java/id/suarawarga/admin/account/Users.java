package id.suarawarga.admin.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users as they are stored. */
@Component
class Users {

  private final JdbcClient database;

  Users(JdbcClient database) {
    this.database = database;
  }

  /** What signing in needs to know of a user. */
  record Credentials(User user, String passwordHash, boolean mustChangePassword) {}

  List<User> page(int limit, long offset) {
    return database
        .sql("select * from admin_user order by username limit ? offset ?")
        .params(limit, offset)
        .query(Users::user)
        .list();
  }

  long count() {
    return database.sql("select count(*) from admin_user").query(Long.class).single();
  }

  Optional<User> find(String username) {
    return database
        .sql("select * from admin_user where username = ?")
        .param(username)
        .query(Users::user)
        .optional();
  }

  /** The user, whom nobody else can change before the transaction ends. */
  Optional<User> lock(String username) {
    return database
        .sql("select * from admin_user where username = ? for update")
        .param(username)
        .query(Users::user)
        .optional();
  }

  /** The active city administrators, locked in one order so that two callers do not block. */
  List<String> lockActiveAdministrators() {
    return database
        .sql(
            """
            select username from admin_user
            where role = 'CITY_ADMIN' and active
            order by username for update
            """)
        .query((row, number) -> row.getString("username"))
        .list();
  }

  Optional<Credentials> credentials(String username) {
    return database
        .sql("select * from admin_user where username = ?")
        .param(username)
        .query(
            (row, number) ->
                new Credentials(
                    user(row, number),
                    row.getString("password_hash"),
                    row.getBoolean("must_change_password")))
        .optional();
  }

  /** Stores a new user, unless the name is in use. */
  boolean add(User user, String passwordHash) {
    return database
            .sql(
                """
                insert into admin_user (username, password_hash, role, unit_code, active)
                values (:username, :hash, :role, :unit, :active)
                on conflict do nothing
                """)
            .param("username", user.username())
            .param("hash", passwordHash)
            .param("role", user.role().name())
            .param("unit", user.unitCode())
            .param("active", user.active())
            .update()
        == 1;
  }

  /** Stores a city administrator, if there is no user at all. */
  boolean addFirst(String username, String passwordHash, boolean mustChangePassword) {
    return database
            .sql(
                """
                insert into admin_user (username, password_hash, role, must_change_password)
                select ?, ?, 'CITY_ADMIN', ? where not exists (select from admin_user)
                on conflict do nothing
                """)
            .params(username, passwordHash, mustChangePassword)
            .update()
        == 1;
  }

  void change(User user) {
    database
        .sql(
            """
            update admin_user set role = :role, unit_code = :unit, active = :active
            where username = :username
            """)
        .param("username", user.username())
        .param("role", user.role().name())
        .param("unit", user.unitCode())
        .param("active", user.active())
        .update();
  }

  void changePassword(String username, String passwordHash) {
    database
        .sql(
            """
            update admin_user set password_hash = ?, must_change_password = false
            where username = ?
            """)
        .params(passwordHash, username)
        .update();
  }

  /** Whether the catalogue has this unit. */
  boolean unitExists(@Nullable String code) {
    return database
        .sql("select exists (select from service_unit where code = ?)")
        .param(code)
        .query(Boolean.class)
        .single();
  }

  private static User user(ResultSet row, int number) throws SQLException {
    return new User(
        row.getString("username"),
        Role.valueOf(row.getString("role")),
        row.getString("unit_code"),
        row.getBoolean("active"));
  }
}
