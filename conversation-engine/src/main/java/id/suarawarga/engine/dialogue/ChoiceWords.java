package id.suarawarga.engine.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the choice that typed words stand for. */
final class ChoiceWords {

  private ChoiceWords() {}

  /** By its number, its label or nearly that. */
  static Optional<Choice> guessed(List<Choice> choices, String typed) {
    OptionalInt found =
        AnswerWords.find(typed, choices.stream().map(Choice::label).toList(), false);
    return found.isPresent() ? Optional.of(choices.get(found.getAsInt())) : Optional.empty();
  }

  /** By its label and nothing but: where people write freely, a number is part of what they say. */
  static Optional<Choice> exact(List<Choice> choices, String typed) {
    String words = typed.strip().toLowerCase(Locale.ROOT);
    return choices.stream()
        .filter(choice -> choice.label().toLowerCase(Locale.ROOT).equals(words))
        .findFirst();
  }
}
