package id.suarawarga.admin.account;

import id.suarawarga.admin.page.Sha256;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows those who guess passwords: so many attempts within five minutes. Counted in the database,
 * so that replicas and restarts do not help to guess; counted before the password is looked at, so
 * that attempts at the same moment do not either.
 */
@Component
class LoginThrottle {

  /** Per name and address, so that nobody keeps others from signing in by guessing. */
  private static final int PER_NAME_AND_ADDRESS = 10;

  /** More than per name, because a whole office may share one address. */
  private static final int PER_ADDRESS = 50;

  /** Against those who guess from many addresses at once. */
  private static final int PER_NAME = 100;

  private static final int PER_PASSWORD_CHANGE = 10;

  private final JdbcClient database;

  LoginThrottle(JdbcClient database) {
    this.database = database;
  }

  /**
   * Counts an attempt to sign in; one that is refused by its address counts for no name.
   *
   * @throws TooManyAttemptsException when it may not be made
   */
  void requireLogin(String username, String address) {
    require(addressKey(address), PER_ADDRESS);
    require(nameAndAddressKey(username, address), PER_NAME_AND_ADDRESS);
    require(nameKey(username), PER_NAME);
  }

  /** Takes back what {@link #requireLogin} counted: the password was right. */
  void loggedIn(String username, String address) {
    forgive(nameAndAddressKey(username, address));
    database
        .sql("update admin_login_attempt set attempts = attempts - 1 where key_hash in (?, ?)")
        .params(addressKey(address), nameKey(username))
        .update();
  }

  /**
   * Counts an attempt to change the password, apart from those to sign in: neither may use up the
   * other.
   *
   * @throws TooManyAttemptsException when it may not be made
   */
  void requirePasswordChange(String username) {
    require(passwordChangeKey(username), PER_PASSWORD_CHANGE);
  }

  /** Takes back what {@link #requirePasswordChange} counted: the password was right. */
  void passwordChanged(String username) {
    forgive(passwordChangeKey(username));
  }

  private void require(byte[] key, int limit) {
    Attempts attempts = count(key);
    if (attempts.made() > limit) {
      boolean first = attempts.made() == limit + 1;
      throw new TooManyAttemptsException(attempts.untilForgotten(), first);
    }
  }

  private Attempts count(byte[] key) {
    return database
        .sql(
            """
            insert into admin_login_attempt as seen (key_hash, attempts, window_ends_at)
            values (?, 1, now() + interval '5 minutes')
            on conflict (key_hash) do update set
              attempts = case when seen.window_ends_at > now() then seen.attempts + 1 else 1 end,
              window_ends_at = case when seen.window_ends_at > now() then seen.window_ends_at
                else excluded.window_ends_at end
            returning attempts, ceil(extract(epoch from window_ends_at - now())) as seconds
            """)
        .param(key)
        .query(
            (row, number) ->
                new Attempts(row.getInt("attempts"), Duration.ofSeconds(row.getLong("seconds"))))
        .single();
  }

  private void forgive(byte[] key) {
    database
        .sql("delete from admin_login_attempt where key_hash = ? or window_ends_at <= now()")
        .param(key)
        .update();
  }

  private static byte[] nameAndAddressKey(String username, String address) {
    // The address comes first: it has no blanks, so that no two pairs have one key.
    return Sha256.of("address and name " + address + " " + username);
  }

  private static byte[] nameKey(String username) {
    return Sha256.of("name " + username);
  }

  private static byte[] addressKey(String address) {
    return Sha256.of("address " + address);
  }

  private static byte[] passwordChangeKey(String username) {
    return Sha256.of("password change " + username);
  }

  private record Attempts(int made, Duration untilForgotten) {}
}
