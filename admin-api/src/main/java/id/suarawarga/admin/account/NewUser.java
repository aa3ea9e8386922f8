package id.suarawarga.admin.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A user to be added.
 *
 * @param unitCode for unit roles only
 * @param active true when left out
 */
record NewUser(
    @NotNull(message = "is required") @Pattern(
            regexp = "[a-z0-9._-]{3,40}",
            message = "must have 3 to 40 of a-z, 0-9, dot, hyphen and underscore")
        String username,
    @NotNull(message = "is required") String password,
    @NotNull(message = "is required") Role role,
    @Nullable String unitCode,
    @Nullable Boolean active) {

  User user() {
    return new User(username, role, unitCode, !Boolean.FALSE.equals(active));
  }

  @Override
  public String toString() {
    return "NewUser[" + username + "]";
  }
}
