package id.suarawarga.admin.complaint;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What officers note about a complaint; what is left out stays as it is, and an empty text takes
 * away what was noted.
 *
 * @param supervisory whether it suspects a violation, so that it takes an audit; the deadline goes
 *     with it
 * @param externalId its number in SP4N-LAPOR!
 * @param externalLink where it can be seen there
 */
record Reference(
    @Nullable Boolean supervisory,
    @Nullable @Pattern(
            regexp = "[A-Za-z0-9#._/-]{0,40}",
            message = "must have at most 40 letters, digits and # . _ / -")
        String externalId,
    @Nullable @Pattern(
            regexp = "|https?://[!-~]{1,480}",
            message = "must be empty or a web address without spaces")
        String externalLink) {

  /** What is noted now, where this was noted before. */
  static @Nullable String noted(@Nullable String given, @Nullable String before) {
    if (given == null) {
      return before;
    }
    return given.isEmpty() ? null : given;
  }
}
