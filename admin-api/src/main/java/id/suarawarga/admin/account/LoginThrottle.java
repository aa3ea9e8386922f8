package id.suarawarga.admin.account;

import id.suarawarga.admin.page.Sha256;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows those who guess passwords: so many attempts per name and per client address within five
 * minutes. Counted in the database, so that replicas and restarts do not help to guess; counted
 * before the password is looked at, so that attempts at the same moment do not either.
 */
@Component
class LoginThrottle {

  private static final int PER_NAME = 10;

  /** More than per name, because a whole office may share one address. */
  private static final int PER_ADDRESS = 50;

  private final JdbcClient database;

  LoginThrottle(JdbcClient database) {
    this.database = database;
  }

  /**
   * Counts an attempt.
   *
   * @throws TooManyAttemptsException when it may not be made
   */
  void require(String username, String address) {
    count(addressKey(address), PER_ADDRESS)
        .or(() -> count(nameKey(username), PER_NAME))
        .ifPresent(
            wait -> {
              throw new TooManyAttemptsException(wait);
            });
  }

  /** Takes back what {@link #require} counted: the password was right. */
  void succeeded(String username, String address) {
    database
        .sql("delete from admin_login_attempt where key_hash = ? or window_ends_at <= now()")
        .param(nameKey(username))
        .update();
    database
        .sql("update admin_login_attempt set attempts = attempts - 1 where key_hash = ?")
        .param(addressKey(address))
        .update();
  }

  private Optional<Duration> count(byte[] key, int limit) {
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
                row.getInt("attempts") > limit
                    ? Optional.of(Duration.ofSeconds(row.getLong("seconds")))
                    : Optional.<Duration>empty())
        .single();
  }

  private static byte[] nameKey(String username) {
    return Sha256.of("name " + username);
  }

  private static byte[] addressKey(String address) {
    return Sha256.of("address " + address);
  }
}
