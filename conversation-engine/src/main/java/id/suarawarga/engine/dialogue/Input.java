package id.suarawarga.engine.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A message, read where the person stands.
 *
 * @param prompt the question that it answers, where it answers one
 * @param value what was chosen or written; empty where the signal says it all
 * @param link what a deep link opens
 * @param pastAside whether it answers the dialogue under way rather than what is asked in between
 */
record Input(
    Signal signal,
    @Nullable PromptId prompt,
    String value,
    @Nullable Link link,
    boolean pastAside) {

  static Input of(Signal signal) {
    return new Input(signal, null, "", null, false);
  }

  static Input of(Signal signal, String value) {
    return new Input(signal, null, value, null, false);
  }

  static Input of(Signal signal, PromptId prompt, String value) {
    return new Input(signal, prompt, value, null, false);
  }

  static Input opening(Link link) {
    return new Input(Signal.LINK, null, "", link, false);
  }

  Input passingAside() {
    return new Input(signal, prompt, value, link, true);
  }
}
