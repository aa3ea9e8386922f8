package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it is put to the person: always the same for the same state and draft. */
record Prompt(String text, @Nullable String strong, List<Option> options) {

  static Prompt of(String text, List<Option> options) {
    return new Prompt(text, null, options);
  }
}
