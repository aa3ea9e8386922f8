package id.suarawarga.engine.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A message, read where the person stands.
 *
 * @param prompt the question that it answers, where it answers one
 * @param value what was chosen or written; empty where the signal says it all
 * @param link what a deep link opens
 */
record Input(Signal signal, @Nullable PromptId prompt, String value, @Nullable Link link) {

  static Input of(Signal signal) {
    return new Input(signal, null, "", null);
  }

  static Input of(Signal signal, String value) {
    return new Input(signal, null, value, null);
  }

  static Input of(Signal signal, PromptId prompt, String value) {
    return new Input(signal, prompt, value, null);
  }

  static Input opening(Link link) {
    return new Input(Signal.LINK, null, "", link);
  }
}
