package id.suarawarga.admin.account;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is signed in. The database's clock decides, so that all replicas agree. */
@Component
class Sessions {

  private final JdbcClient database;

  Sessions(JdbcClient database) {
    this.database = database;
  }

  /** The signed-in user who holds this token. */
  Optional<SignedIn> find(Token token) {
    return database
        .sql(
            """
            select u.username, u.role, u.unit_code, u.must_change_password
            from admin_session s join admin_user u using (username)
            where s.token_hash = ? and s.expires_at > now() and u.active
            """)
        .param(token.hash())
        .query(
            (row, number) ->
                new SignedIn(
                    new Caller(
                        row.getString("username"),
                        Role.valueOf(row.getString("role")),
                        row.getString("unit_code")),
                    token,
                    row.getBoolean("must_change_password")))
        .optional();
  }

  /**
   * Begins a session.
   *
   * @return when it ends
   */
  OffsetDateTime begin(String username, Token token) {
    database.sql("delete from admin_session where expires_at <= now()").update();
    return database
        .sql(
            """
            insert into admin_session (token_hash, username, expires_at)
            values (?, ?, now() + interval '12 hours')
            returning expires_at
            """)
        .params(token.hash(), username)
        .query(OffsetDateTime.class)
        .single();
  }

  /** Ends the session of this token. */
  void end(Token token) {
    database.sql("delete from admin_session where token_hash = ?").param(token.hash()).update();
  }

  /** Ends all sessions of a user. */
  void endAll(String username) {
    database.sql("delete from admin_session where username = ?").param(username).update();
  }
}
