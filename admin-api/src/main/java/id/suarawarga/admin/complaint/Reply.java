package id.suarawarga.admin.complaint;

import id.suarawarga.engine.feature.Story;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes to the resident.
 *
 * @param files the ids of files uploaded to this complaint, in the order of sending; may be absent
 */
record Reply(
    @NotBlank(message = "is required") @Size(max = Reply.MAX, message = Reply.FORM) String text,
    @Size(max = Story.MAX_FILES, message = "must name at most 5 files") List<@NotNull(message = "must not be null") UUID> files) {

  /** Fits into one message of every channel. */
  static final int MAX = 3500;

  static final String FORM = "must have at most 3500 characters";

  Reply(String text, @Nullable List<UUID> files) {
    this.text = text;
    this.files = files == null ? List.of() : files;
  }

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "Reply[" + files.size() + " files]";
  }
}
