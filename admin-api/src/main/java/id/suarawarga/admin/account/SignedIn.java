package id.suarawarga.admin.account;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request with a token that a session knows. */
final class SignedIn extends AbstractAuthenticationToken {

  /** What all routes but the account's own ask for. */
  static final String READY = "READY";

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;
  private final transient Token token;

  SignedIn(Caller caller, Token token, boolean mustChangePassword) {
    super(mustChangePassword ? List.of() : List.of(new SimpleGrantedAuthority(READY)));
    this.caller = caller;
    this.token = token;
    setAuthenticated(true);
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public Token getCredentials() {
    return token;
  }
}
