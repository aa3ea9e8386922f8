package id.suarawarga.admin.response;

import id.suarawarga.admin.page.InvalidInputException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a response counts.
 *
 * @param reason needed to take one out of the count
 */
record Judgement(
    @NotNull(message = "is required: true or false") Boolean counted,
    @Nullable @Size(max = 500, message = "must have at most 500 characters") String reason) {

  /** The reason to be stored: none for a response that counts. */
  @Nullable String storedReason() {
    if (counted) {
      return null;
    }
    if (reason == null || reason.isBlank()) {
      throw new InvalidInputException("reason", "is required to take a response out of the count");
    }
    return reason.strip();
  }
}
