package id.suarawarga.engine.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the option that typed words mean: its number or letter, its words, or its words with a slip
 * of the finger. When in doubt it finds none, because a wrong answer is worse than asking again.
 */
final class AnswerWords {

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, Integer> NUMBERS =
      Map.of("satu", 1, "dua", 2, "tiga", 3, "empat", 4, "one", 1, "two", 2, "three", 3, "four", 4);

  /** Words that change nothing in an answer. */
  private static final Set<String> FILLERS =
      Set.of(
          "menurut", "saya", "aku", "sih", "aja", "saja", "pak", "bu", "ya", "kok", "deh",
          "jawaban", "jawab", "nomor", "no", "pilih", "pilihan", "i", "choose", "think", "it", "is",
          "answer");

  /** How people shorten the words that our answers begin with. */
  private static final Map<String, String> SHORT =
      Map.of(
          "tdk", "tidak", "tak", "tidak", "gak", "tidak", "nggak", "tidak", "krg", "kurang", "kurg",
          "kurang", "sgt", "sangat", "sngt", "sangat");

  private AnswerWords() {}

  /**
   * The index of the option meant, from 0; empty when none or more than one could be.
   *
   * @param lettered whether the printed form letters these options, so that "d" means the fourth
   */
  static OptionalInt find(String typed, List<String> labels, boolean lettered) {
    List<String> words = words(typed);
    OptionalInt exact = only(labels, label -> words(label).equals(words));
    if (exact.isPresent() || words.isEmpty()) {
      return exact;
    }
    List<String> bare = words.stream().filter(word -> !FILLERS.contains(word)).toList();
    OptionalInt number = number(bare, labels.size(), lettered);
    if (number.isPresent()) {
      return number;
    }
    List<String> full = bare.stream().map(word -> SHORT.getOrDefault(word, word)).toList();
    OptionalInt plain = only(labels, label -> words(label).equals(full));
    return plain.isPresent() ? plain : only(labels, label -> isSlip(full, words(label)));
  }

  /** Whether a name contains every word typed. */
  static boolean contains(String name, String typed) {
    String phrase = phrase(name);
    return words(typed).stream().allMatch(phrase::contains);
  }

  private static OptionalInt number(List<String> words, int count, boolean lettered) {
    if (words.size() != 1) {
      return OptionalInt.empty();
    }
    String word = words.getFirst();
    int number =
        NUMBERS.getOrDefault(word, word.matches("[1-9][0-9]?") ? Integer.parseInt(word) : 0);
    if (lettered && word.matches("[a-d]")) {
      number = word.charAt(0) - 'a' + 1;
    }
    return number >= 1 && number <= count ? OptionalInt.of(number - 1) : OptionalInt.empty();
  }

  private static OptionalInt only(
      List<String> labels, java.util.function.Predicate<String> matches) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (matches.test(labels.get(i))) {
        found.add(i);
      }
    }
    return found.size() == 1 ? OptionalInt.of(found.getFirst()) : OptionalInt.empty();
  }

  /** Word by word, because a prefix such as "in-" makes the opposite of a word. */
  private static boolean isSlip(List<String> typed, List<String> label) {
    return typed.size() == label.size()
        && IntStream.range(0, typed.size()).allMatch(i -> isSlip(typed.get(i), label.get(i)));
  }

  /** The first letter is right; one slip in a word of four letters or more, two from six on. */
  private static boolean isSlip(String typed, String label) {
    int allowed = label.length() < 4 ? 0 : label.length() < 6 ? 1 : 2;
    return typed.charAt(0) == label.charAt(0) && distance(typed, label) <= allowed;
  }

  /** Levenshtein's edit distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static String phrase(String text) {
    return String.join(" ", words(text));
  }

  private static List<String> words(String text) {
    return NOT_A_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
