package id.suarawarga.admin.forum;

import id.suarawarga.admin.catalogue.Name;
import id.suarawarga.admin.page.Day;
import id.suarawarga.engine.forum.ForumMinutes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a forum (berita acara) as a caller sends them.
 *
 * @param problems what was raised
 * @param proposals what was proposed
 * @param notes what was said (notulensi)
 * @param signedBy who signed them, each with their office
 */
record MinutesBody(
    @NotNull(message = "is required") LocalDate heldOn,
    @NotBlank(message = Name.FORM) @Name String place,
    @Nullable @Size(max = MinutesBody.LONG, message = MinutesBody.FORM) String problems,
    @Nullable @Size(max = MinutesBody.LONG, message = MinutesBody.FORM) String proposals,
    @Nullable @Size(max = MinutesBody.LONG, message = MinutesBody.FORM) String notes,
    @Nullable @Size(max = 50, message = "must have at most 50 items") List<@NotBlank(message = Name.FORM) @Size(max = Name.MAX, message = Name.FORM) String>
            signedBy) {

  static final int LONG = 10_000;
  static final String FORM = "must have at most 10000 characters";

  ForumMinutes minutes() {
    Day.require("heldOn", heldOn);
    return new ForumMinutes(
        heldOn,
        place.strip(),
        text(problems),
        text(proposals),
        text(notes),
        signedBy == null ? List.of() : signedBy.stream().map(String::strip).toList());
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given.strip();
  }

  /** Without the words and names: this may end up in a log. */
  @Override
  public String toString() {
    return "MinutesBody[" + heldOn + "]";
  }
}
