package id.suarawarga.admin.account;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a user shall be.
 *
 * @param username may be left out, as it cannot change
 * @param password unchanged when left out
 * @param unitCode for unit roles only
 * @param active unchanged when left out
 */
record UserChange(
    @Nullable String username,
    @Nullable String password,
    @NotNull(message = "is required") Role role,
    @Nullable String unitCode,
    @Nullable Boolean active) {

  User appliedTo(User user) {
    return new User(
        user.username(), role, unitCode, Objects.requireNonNullElse(active, user.active()));
  }

  @Override
  public String toString() {
    return "UserChange[" + username + "]";
  }
}
