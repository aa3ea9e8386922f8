package id.suarawarga.engine.message;

import java.util.List;

/**
 * Words that a provider has approved beforehand, with blanks that we fill. Some channels let
 * nothing else through to somebody who has been silent for long.
 *
 * @param blanks what fills the blanks, in their order
 */
public record FormLetter(Kind kind, List<String> blanks) {

  /** What a letter is about, and with it which blanks it has. */
  public enum Kind {
    /** Something is unfinished; one blank, the name of the service. */
    REMINDER,
    /** An official or a rule has something to say; two blanks, about what and the words. */
    NOTICE
  }

  public FormLetter {
    blanks = List.copyOf(blanks);
  }

  /** Without what fills the blanks: this may end up in a log. */
  @Override
  public String toString() {
    return "FormLetter[" + kind + "]";
  }
}
