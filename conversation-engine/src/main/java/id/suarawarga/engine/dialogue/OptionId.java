package id.suarawarga.engine.dialogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of an option, taken apart: {@code 3f9a2c1d:COST:4}. It comes back from the provider and
 * may be forged, so it is only believed after it has been matched against the conversation.
 *
 * @param run of the dialogue that asked, or {@link #NO_RUN}
 */
record OptionId(String run, PromptId prompt, String value) {

  /** Stands for the run where no dialogue is under way. */
  static final String NO_RUN = "0";

  /** The value that goes one question back. */
  static final String BACK = "<";

  /** The value that declines or skips. */
  static final String SKIP = "-";

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{1,16}):([A-Z_]{2,24}):([A-Za-z0-9<>_-]{1,24})");

  static Optional<OptionId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return PromptId.named(matcher.group(2))
        .map(prompt -> new OptionId(matcher.group(1), prompt, matcher.group(3)));
  }

  @Override
  public String toString() {
    return run + ":" + prompt + ":" + value;
  }
}
