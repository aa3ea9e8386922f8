package id.suarawarga.admin.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an officer writes to the resident. */
record Reply(
    @NotBlank(message = "is required") @Size(max = Reply.MAX, message = Reply.FORM) String text) {

  /** Fits into one message of every channel. */
  static final int MAX = 3500;

  static final String FORM = "must have at most 3500 characters";

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "Reply";
  }
}
