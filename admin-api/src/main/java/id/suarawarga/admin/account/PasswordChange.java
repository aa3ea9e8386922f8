package id.suarawarga.admin.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** The password that a user has and the one that the user wants. */
record PasswordChange(
    @NotNull(message = "is required") String current,
    @JsonProperty("new") @NotNull(message = "is required") String wanted) {

  @Override
  public String toString() {
    return "PasswordChange[…]";
  }
}
