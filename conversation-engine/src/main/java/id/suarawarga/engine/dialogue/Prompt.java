package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is put to the person: always the same for the same state and draft.
 *
 * @param extra what goes with it, where the channel can show it; null for nothing
 * @param enclosures the files that follow it
 */
record Prompt(
    String text,
    @Nullable String strong,
    List<Option> options,
    @Nullable Extra extra,
    List<Enclosure> enclosures) {

  /** A file, and the words that stand under it wherever it is handed on to. */
  record Enclosure(String caption, Extra file) {}

  Prompt(String text, @Nullable String strong, List<Option> options) {
    this(text, strong, options, null, List.of());
  }

  static Prompt of(String text, List<Option> options) {
    return new Prompt(text, null, options);
  }

  Prompt with(Extra other) {
    return new Prompt(text, strong, options, other, enclosures);
  }

  Prompt enclosing(List<Enclosure> files) {
    return new Prompt(text, strong, options, extra, files);
  }
}
