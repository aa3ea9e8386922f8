package id.suarawarga.admin.forum;

import id.suarawarga.engine.forum.AnswerDecision;
import id.suarawarga.engine.forum.OpinionRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What officials do with an opinion; what is left out stays as it is.
 *
 * @param released whether others read its public text
 * @param publicText when an opinion is released without one, the suggested text
 * @param mergedInto the opinion that says the same; an empty text to let it stand for itself again
 */
record Moderation(
    @Nullable Boolean released,
    @Nullable @Size(min = 1, max = Moderation.LONGEST, message = Moderation.FORM) @Pattern(regexp = "(?s).*\\S.*", message = Moderation.FORM)
        String publicText,
    @Nullable @Pattern(
            regexp = "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
            message = "must be the id of an opinion, or empty")
        String mergedInto,
    @Nullable @Valid AnswerBody answer) {

  /** Fits into one message of every channel, with a few words around it. */
  static final int LONGEST = 3000;

  static final String FORM = "must have 1 to 3000 characters";

  /**
   * What became of the opinion.
   *
   * @param text how it was accepted, what there is to explain, or why it was refused
   */
  record AnswerBody(
      @NotNull(message = "is required") AnswerDecision decision,
      @NotBlank(message = "is required") @Size(max = Moderation.LONGEST, message = "must have at most 3000 characters") String text) {

    /** Without the words: this may end up in a log. */
    @Override
    public String toString() {
      return "AnswerBody[" + decision + "]";
    }
  }

  boolean isAboutRelease() {
    return released != null || publicText != null;
  }

  boolean releasedNow(OpinionRow current) {
    return released == null ? current.released() : released;
  }

  /** The public text after this; null for none. */
  @Nullable String publicTextNow(OpinionRow current) {
    if (publicText != null) {
      return publicText.strip();
    }
    return current.publicText() == null && releasedNow(current)
        ? Blackout.suggest(current.text())
        : current.publicText();
  }

  /** The opinion to merge into; null to let it stand for itself. */
  @Nullable UUID main() {
    return Optional.ofNullable(mergedInto)
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .orElse(null);
  }

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "Moderation[released=" + released + ", answer=" + answer + "]";
  }
}
