package id.suarawarga.admin.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.suarawarga.admin.account.AuthController.Login;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password that a user has and the one that the user wants. */
record PasswordChange(
    @NotNull(message = "is required") @Size(max = Login.MAX_INPUT, message = Login.TOO_LONG) String current,
    @JsonProperty("new")
        @NotNull(message = "is required") @Size(max = Login.MAX_INPUT, message = Login.TOO_LONG) String wanted) {

  @Override
  public String toString() {
    return "PasswordChange[…]";
  }
}
