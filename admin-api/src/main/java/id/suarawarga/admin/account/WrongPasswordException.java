package id.suarawarga.admin.account;

/** The name or the password is wrong. Answered with 401. */
final class WrongPasswordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongPasswordException() {
    super(
        "Name or password is wrong. Try again, or ask the city administrator for a new password.");
  }
}
