package id.suarawarga.admin.account;

import id.suarawarga.admin.account.AccountActivity.Kind;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in. The database's clock decides, so that all replicas agree. */
@Component
class Sessions {

  private final JdbcClient database;
  private final ApplicationEventPublisher activities;

  Sessions(JdbcClient database, ApplicationEventPublisher activities) {
    this.database = database;
    this.activities = activities;
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
   * Begins a session of 12 hours.
   *
   * @param shown what the password was compared with
   * @return empty when the user is not active, or got another password meanwhile
   */
  @Transactional
  Optional<Session> begin(Users.Credentials shown) {
    Token token = Token.random();
    Optional<OffsetDateTime> expiresAt = insert(token, shown);
    String username = shown.user().username();
    expiresAt.ifPresent(it -> tell(username, Kind.LOGIN));
    return expiresAt.map(it -> new Session(token, it, shown.user(), shown.mustChangePassword()));
  }

  /** Ends the session of this request. */
  @Transactional
  void end(SignedIn signedIn) {
    byte[] hash = signedIn.getCredentials().hash();
    database.sql("delete from admin_session where token_hash = ?").param(hash).update();
    tell(signedIn.getPrincipal().username(), Kind.LOGOUT);
  }

  /** Ends all sessions of a user. */
  void endAll(String username) {
    database.sql("delete from admin_session where username = ?").param(username).update();
  }

  /** Ends all sessions of this user but the one of this request. */
  void endOthers(SignedIn signedIn) {
    database
        .sql("delete from admin_session where username = ? and token_hash <> ?")
        .params(signedIn.getPrincipal().username(), signedIn.getCredentials().hash())
        .update();
  }

  /**
   * The lock makes a change of the user that runs at this moment either see this session or stop
   * it.
   */
  private Optional<OffsetDateTime> insert(Token token, Users.Credentials shown) {
    database.sql("delete from admin_session where expires_at <= now()").update();
    return database
        .sql(
            """
            insert into admin_session (token_hash, username, expires_at)
            select :token, username, now() + interval '12 hours' from admin_user
            where username = :username and password_hash = :hash and active
            for share
            returning expires_at
            """)
        .param("token", token.hash())
        .param("username", shown.user().username())
        .param("hash", shown.passwordHash())
        .query(OffsetDateTime.class)
        .optional();
  }

  private void tell(String username, Kind kind) {
    activities.publishEvent(new AccountActivity(username, kind, username, Map.of()));
  }
}
