package id.suarawarga.admin.account;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and the user's own password. */
@RestController
@RequestMapping("/api/v1/auth")
class AuthController {

  private final SignIn signIn;
  private final Sessions sessions;
  private final Accounts accounts;
  private final LoginThrottle throttle;

  AuthController(SignIn signIn, Sessions sessions, Accounts accounts, LoginThrottle throttle) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.accounts = accounts;
    this.throttle = throttle;
  }

  /** Name and password. */
  record Login(
      @NotNull(message = "is required") @Size(max = MAX_INPUT, message = TOO_LONG) String username,
      @NotNull(message = "is required") @Size(max = MAX_INPUT, message = TOO_LONG) String password) {

    /** More than any name or password has; the rest is not worth comparing. */
    static final int MAX_INPUT = 200;

    static final String TOO_LONG = "must have at most 200 characters";

    @Override
    public String toString() {
      return "Login[…]";
    }
  }

  /** The token to send with each request, until when, and who it stands for. */
  record Welcome(String token, OffsetDateTime expiresAt, Me user) {

    static Welcome of(Session session) {
      User user = session.user();
      Me me = new Me(user.username(), user.role(), user.unitCode(), session.mustChangePassword());
      return new Welcome(session.token().value(), session.expiresAt(), me);
    }
  }

  /** The signed-in user. */
  record Me(String username, Role role, @Nullable String unitCode, boolean mustChangePassword) {}

  @PostMapping("/login")
  @Operation(summary = "Begins a session of 12 hours")
  Welcome login(@Valid @RequestBody Login login, HttpServletRequest request) {
    return signIn
        .signIn(login.username(), login.password(), request.getRemoteAddr())
        .map(Welcome::of)
        .orElseThrow(WrongPasswordException::new);
  }

  @PostMapping("/logout")
  @Operation(summary = "Ends the session")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void logout(SignedIn signedIn) {
    sessions.end(signedIn);
  }

  /** The current password is guarded like a login: a stolen token must not help to guess it. */
  @PostMapping("/password")
  @Operation(summary = "Changes the caller's own password and ends the caller's other sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(@Valid @RequestBody PasswordChange change, SignedIn signedIn) {
    String username = signedIn.getPrincipal().username();
    throttle.requirePasswordChange(username);
    accounts.changePassword(signedIn, change);
    throttle.passwordChanged(username);
  }
}
