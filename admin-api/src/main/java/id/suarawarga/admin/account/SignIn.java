package id.suarawarga.admin.account;

import id.suarawarga.admin.account.AccountActivity.Kind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Checks names and passwords. */
@Component
class SignIn {

  private final Users users;
  private final Sessions sessions;
  private final LoginThrottle throttle;
  private final ApplicationEventPublisher activities;

  SignIn(
      Users users,
      Sessions sessions,
      LoginThrottle throttle,
      ApplicationEventPublisher activities) {
    this.users = users;
    this.sessions = sessions;
    this.throttle = throttle;
    this.activities = activities;
  }

  /**
   * Begins a session for who shows the right password.
   *
   * @param address where the request comes from
   * @return empty when name or password is wrong, or the user not active: nobody is told which
   * @throws TooManyAttemptsException when it may not be tried again yet
   */
  Optional<Session> signIn(String username, String password, String address) {
    requireNotThrottled(username, address);
    Optional<Users.Credentials> known = users.credentials(username);
    @Nullable String hash = known.map(Users.Credentials::passwordHash).orElse(null);
    Optional<Session> session =
        Passwords.matches(password, hash) ? known.flatMap(sessions::begin) : Optional.empty();
    session.ifPresentOrElse(
        it -> throttle.loggedIn(username, address), () -> tell(Kind.LOGIN_FAILED, known));
    return session;
  }

  /** Only the first is recorded: nobody shall be able to fill the audit without end. */
  private void requireNotThrottled(String username, String address) {
    try {
      throttle.requireLogin(username, address);
    } catch (TooManyAttemptsException e) {
      if (e.isFirst()) {
        tell(Kind.LOGIN_THROTTLED, users.credentials(username));
      }
      throw e;
    }
  }

  /** An unknown name is not recorded: it may be a password in the wrong place. */
  private void tell(Kind kind, Optional<Users.Credentials> known) {
    @Nullable String username = known.map(it -> it.user().username()).orElse(null);
    activities.publishEvent(new AccountActivity(null, kind, username, Map.of()));
  }
}
