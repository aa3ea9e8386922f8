package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.forum.Card;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.message.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions about opinions of others. */
final class CardPrompts {

  private CardPrompts() {}

  /** The first card, under these words. */
  static Prompt first(String words, TurnInProgress turn) {
    Prompt card = of(turn.facts().person().deck().next(), 1, turn);
    return Prompt.of(words + "\n\n" + card.text(), card.options());
  }

  /**
   * A card.
   *
   * @param next it and those behind it
   * @param number counts from 1
   */
  static Prompt of(List<Card> next, int number, TurnInProgress turn) {
    Card card = next.getFirst();
    int all = Math.min(number - 1 + next.size(), Deck.MOST);
    String head = turn.texts().get("card.head", "" + number, "" + all);
    return Prompt.of(
        head + "\n" + card.text(),
        List.of(
            option(PromptId.AGREE, number, card, turn.texts().get("card.agree")),
            option(PromptId.DISAGREE, number, card, turn.texts().get("card.disagree")),
            option(PromptId.PASS, number, card, turn.texts().get("card.pass"))));
  }

  static Prompt end(String forum, TurnInProgress turn) {
    return Prompt.of(turn.texts().get("card.end"), OpinionPrompts.afterwards(forum, turn.texts()));
  }

  /** Whether a button stands on a card. */
  static boolean isAsked(PromptId prompt) {
    return prompt == PromptId.AGREE || prompt == PromptId.DISAGREE || prompt == PromptId.PASS;
  }

  /** The card that a button names. */
  static @Nullable UUID idMeant(String value) {
    return ShortId.parse(value.substring(value.indexOf('_') + 1)).orElse(null);
  }

  private static Option option(PromptId prompt, int number, Card card, String label) {
    String value = number + "_" + ShortId.of(card.id());
    return Option.answer(TicketPrompts.outside(prompt, value), label);
  }
}
