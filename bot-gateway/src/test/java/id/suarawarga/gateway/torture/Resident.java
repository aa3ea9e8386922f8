package id.suarawarga.gateway.torture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Somebody who answers one survey from what they see, goes back and corrects at times, and
 * remembers each tap. Their number stands in the link they open, and so with the response.
 */
final class Resident {

  private static final int SELDOM = 15;
  private static final int IMPATIENT = 3;

  private final long person;
  private final String source;
  private final Messenger messenger;
  private final Crowd crowd;
  private final Random chance;
  private final Form form = new Form();
  private final Map<String, String> answers = new HashMap<>();
  private final List<String> prompts = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * @param number tells this one from all others, and decides what they answer
   */
  Resident(int number, Messenger messenger, Crowd crowd) {
    this.person = 6_000_000_000L + number;
    this.source = "R" + number;
    this.messenger = messenger;
    this.crowd = crowd;
    this.chance = new Random(number);
  }

  long person() {
    return person;
  }

  String source() {
    return source;
  }

  /** What was answered last to each question, by its name. */
  Map<String, String> answers() {
    return Map.copyOf(answers);
  }

  /** What had to be asked, in this order, so that they could do what they did. */
  List<String> prompts() {
    return List.copyOf(prompts);
  }

  boolean wasApologisedTo() {
    return prompts.contains(Bubble.APOLOGY);
  }

  /** Answers until they are thanked. */
  void answerAll() {
    prompts.add(Form.first());
    messenger.follow(person, source);
    if (chance.nextInt(IMPATIENT) == 0) {
      write(
          "CONSENT", "YES", "Setuju"); // before the question is seen: two replies are on their way
    }
    for (Bubble bubble = next(); !bubble.question().equals(Bubble.THANKS); bubble = next()) {
      answer(bubble);
      crowd.tapped();
    }
  }

  /** What answers the last tap; older questions that come once more are passed over. */
  private Bubble next() {
    Bubble bubble = messenger.await(person, this::isNext);
    seen.put(bubble.id(), bubble.edits());
    if (bubble.isApology()) {
      prompts.set(prompts.size() - 1, Bubble.APOLOGY);
      crowd.awaitRepair();
    }
    return bubble;
  }

  private boolean isNext(Bubble bubble) {
    boolean changed = bubble.edits() > seen.getOrDefault(bubble.id(), -1);
    return changed && (bubble.isApology() || bubble.question().equals(prompts.getLast()));
  }

  private void answer(Bubble bubble) {
    switch (bubble.question()) {
      case "CONSENT" -> tap(bubble, "YES");
      case "SUGGESTION" -> suggest(bubble);
      case "REVIEW" -> tap(bubble, seldom() ? any(bubble) : Form.SEND);
      default -> tap(bubble, bubble.offers(Form.BACK) && seldom() ? Form.BACK : any(bubble));
    }
  }

  private void suggest(Bubble bubble) {
    if (chance.nextBoolean()) {
      tap(bubble, Form.NONE);
      return;
    }
    String words = "Antreannya panjang sekali, kata " + source;
    write(bubble.question(), words, words);
  }

  private void write(String question, String value, String words) {
    note(question, value);
    messenger.type(person, words);
  }

  private void tap(Bubble bubble, String value) {
    note(bubble.question(), value);
    messenger.tap(person, bubble, value);
  }

  private void note(String question, String value) {
    prompts.add(form.after(question, value));
    if (!question.equals("REVIEW") && !value.equals(Form.BACK)) {
      answers.put(question, value);
    }
  }

  private String any(Bubble bubble) {
    List<String> values =
        bubble.values().stream().filter(value -> !value.equals(Form.BACK)).toList();
    return values.get(chance.nextInt(values.size()));
  }

  private boolean seldom() {
    return chance.nextInt(SELDOM) == 0;
  }
}
