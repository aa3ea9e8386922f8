package id.suarawarga.admin.complaint;

import id.suarawarga.engine.complaint.ComplaintStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint is to stand.
 *
 * @param note why; the resident reads it where they hear of the move
 */
record Move(
    @NotNull(message = "is required") ComplaintStatus to,
    @Nullable @Size(max = Reply.MAX, message = Reply.FORM) String note) {

  /** The note, if it says anything. */
  @Nullable String words() {
    return note == null || note.isBlank() ? null : note.strip();
  }

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "Move[" + to + "]";
  }
}
