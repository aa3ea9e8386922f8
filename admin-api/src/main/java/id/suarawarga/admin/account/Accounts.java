package id.suarawarga.admin.account;

import id.suarawarga.admin.account.AccountActivity.Kind;
import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.admin.page.Etag;
import id.suarawarga.admin.page.InvalidField;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.admin.page.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which users come, change and go. */
@Component
public class Accounts {

  /** The name of the first administrator. */
  public static final String FIRST_ADMINISTRATOR = "admin";

  private final Users users;
  private final Sessions sessions;
  private final ApplicationEventPublisher activities;

  Accounts(Users users, Sessions sessions, ApplicationEventPublisher activities) {
    this.users = users;
    this.sessions = sessions;
    this.activities = activities;
  }

  /** Whether nobody can sign in yet. */
  public boolean isEmpty() {
    return users.count() == 0;
  }

  /** Whether this user may handle the complaints of a unit, and can sign in to do so. */
  public boolean mayHandle(String username, String unit) {
    return users
        .find(username)
        .filter(User::active)
        .filter(user -> user.role().handlesComplaints())
        .filter(user -> user.role().isCity() || unit.equals(user.unitCode()))
        .isPresent();
  }

  /**
   * Makes the first administrator, if there is no user at all.
   *
   * @param givenPassword kept as it is; null asks for a generated one, to be changed at first login
   * @return the generated password, to be shown once; null when none was generated
   */
  @Transactional
  public @Nullable String ensureFirstAdministrator(@Nullable String givenPassword) {
    if (!isEmpty()) {
      return null;
    }
    if (givenPassword != null) {
      addFirst(givenPassword, false);
      return null;
    }
    String generated = Passwords.generate();
    return addFirst(generated, true) ? generated : null;
  }

  /**
   * Adds a user.
   *
   * @throws InvalidInputException naming each field that cannot be accepted
   * @throws ConflictException when the name is in use
   */
  @Transactional
  User create(Caller by, NewUser wanted) {
    User user = wanted.user();
    check(user, wanted.password());
    if (!users.add(user, Passwords.hash(wanted.password()))) {
      throw new ConflictException("This username is in use. Choose another one.");
    }
    tell(by.username(), Kind.USER_CREATED, user.username(), Map.of("user", user));
    return user;
  }

  /**
   * Changes a user, who must sign in again if anything is different.
   *
   * @throws ConflictException when nobody would be left who can administer users
   */
  @Transactional
  User change(Caller by, String username, UserChange wanted, @Nullable String ifMatch) {
    List<String> administrators = users.lockActiveAdministrators();
    User before = users.lock(username).orElseThrow(Accounts::unknown);
    Etag.check(ifMatch, before);
    User after = wanted.appliedTo(before);
    check(after, wanted.password());
    if (administrators.equals(List.of(username)) && !after.isActiveAdministrator()) {
      throw new ConflictException(
          "This is the last active CITY_ADMIN. Make another user CITY_ADMIN first.");
    }
    store(before, after, wanted.password());
    boolean passwordSet = wanted.password() != null;
    Map<String, ?> details = Map.of("before", before, "after", after, "passwordSet", passwordSet);
    tell(by.username(), Kind.USER_CHANGED, username, details);
    return after;
  }

  /**
   * Gives a user the password that the user chose, and ends the user's other sessions.
   *
   * @throws InvalidInputException when the current one is wrong or the new one not good enough
   */
  @Transactional(noRollbackFor = InvalidInputException.class) // the entry of a wrong one stays
  void changePassword(SignedIn signedIn, PasswordChange wanted) {
    String username = signedIn.getPrincipal().username();
    users.lock(username); // so that a password that an administrator sets meanwhile stays
    String hash = users.credentials(username).orElseThrow(Accounts::unknown).passwordHash();
    if (!Passwords.matches(wanted.current(), hash)) {
      tell(username, Kind.PASSWORD_CHANGE_FAILED, username, Map.of());
      refuse("current", "is not your password");
    }
    Passwords.weakness(wanted.wanted()).ifPresent(it -> refuse("new", it));
    if (wanted.wanted().equals(wanted.current())) {
      refuse("new", "must differ from the current password");
    }
    users.changePassword(username, Passwords.hash(wanted.wanted()));
    sessions.endOthers(signedIn);
    tell(username, Kind.PASSWORD_CHANGED, username, Map.of());
  }

  static NotFoundException unknown() {
    return new NotFoundException("There is no such user. GET /api/v1/users lists them.");
  }

  private boolean addFirst(String password, boolean mustChange) {
    boolean added = users.addFirst(FIRST_ADMINISTRATOR, Passwords.hash(password), mustChange);
    if (added) {
      tell(null, Kind.USER_CREATED, FIRST_ADMINISTRATOR, Map.of("role", Role.CITY_ADMIN));
    }
    return added;
  }

  private void store(User before, User after, @Nullable String password) {
    users.change(after);
    if (password != null) {
      users.changePassword(after.username(), Passwords.hash(password));
    }
    if (password != null || !after.equals(before)) {
      sessions.endAll(after.username());
    }
  }

  private void check(User user, @Nullable String password) {
    List<InvalidField> wrong = new ArrayList<>();
    Optional.ofNullable(password)
        .flatMap(Passwords::weakness)
        .ifPresent(it -> wrong.add(new InvalidField("password", it)));
    unitProblem(user).ifPresent(it -> wrong.add(new InvalidField("unitCode", it)));
    InvalidInputException.throwIfAny(wrong);
  }

  private Optional<String> unitProblem(User user) {
    if (user.role().isCity()) {
      return user.unitCode() == null
          ? Optional.empty()
          : Optional.of("must be left out: " + user.role() + " sees the whole city");
    }
    return user.unitCode() != null && users.unitExists(user.unitCode())
        ? Optional.empty()
        : Optional.of("must be the code of a unit that exists");
  }

  private void tell(@Nullable String by, Kind kind, String username, Map<String, ?> details) {
    activities.publishEvent(new AccountActivity(by, kind, username, details));
  }

  private static void refuse(String field, String message) {
    throw new InvalidInputException(field, message);
  }
}
