package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.forum.Card;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.forum.Deck.Answered;
import id.suarawarga.engine.forum.SupportWords;
import id.suarawarga.engine.forum.VoteCast;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.scoring.Agreement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks a participant about opinions of others, one after another. The cards stand outside any run
 * and stay in the chat, so that a vote can be changed by its own buttons; whatever question stands
 * open stays open.
 */
final class CardSteps {

  /** What a button on a card says: which of the cards shown it is, and its short id. */
  static final String FORM = "[1-" + Deck.MOST + "]_" + ShortId.FORM;

  static final Condition MAY_ANSWER =
      new Condition("card is there, window open", turn -> answered(turn).isPresent());
  static final Condition VOTES =
      new Condition(
          "card is there, window open, another vote",
          turn -> answered(turn).filter(card -> !isVotedSo(card, turn)).isPresent());
  static final Condition VOTED_SO =
      new Condition(
          "card is there, window open, the same vote",
          turn -> answered(turn).filter(card -> isVotedSo(card, turn)).isPresent());
  static final Condition MAY_NOT_ANSWER =
      new Condition("card is gone or window closed", turn -> answered(turn).isEmpty());

  private CardSteps() {}

  /** Ends a dialogue with these words, and with the first card where there is one. */
  static void follow(Prompt last, TurnInProgress turn) {
    if (isAny(turn)) {
      turn.note(last.text());
      turn.ask(CardPrompts.first(turn.texts().get("card.intro"), turn));
    } else {
      turn.ask(last);
    }
  }

  /**
   * Whether there is anything to ask about now. At a counter nobody can tell whether one person
   * votes again and again.
   */
  static boolean isAny(TurnInProgress turn) {
    return turn.message().from().channel() != ChannelType.KIOSK
        && deck(turn).next().stream().anyMatch(card -> isOpen(card, turn));
  }

  static void vote(TurnInProgress turn) {
    Answered answered = answered(turn).orElseThrow();
    boolean agrees = agrees(turn);
    turn.cause(
        new VoteCast(
            answered.card().id(),
            turn.before().respondent(),
            agrees,
            turn.facts().receivedAt(),
            turn.facts().today()));
    turn.say(agrees ? "card.agreed" : "card.disagreed");
    sayStanding(answered.with(agrees), turn);
    goOn(turn);
  }

  /** A second tap of a finger: the vote stands, and the next card has been shown. */
  static void sayVoted(TurnInProgress turn) {
    turn.toast(agrees(turn) ? "card.agreed" : "card.disagreed");
    turn.beSilent();
  }

  /** Goes on without a vote; the card may come again another time. */
  static void goOn(TurnInProgress turn) {
    Answered answered = answered(turn).orElseThrow();
    List<Card> next = deck(turn).next();
    int shown = turn.input().value().charAt(0) - '0';
    if (shown < Deck.MOST && !next.isEmpty()) {
      turn.ask(CardPrompts.of(next, shown + 1, turn));
    } else if (turn.underlying() == MenuState.HOME) {
      turn.ask(CardPrompts.end(answered.card().forum(), turn));
    } else {
      turn.say("card.end");
    }
  }

  /** The forum takes no votes any more, or the card is not shown any more. */
  static void sayGone(TurnInProgress turn) {
    Answered late = deck(turn).answered();
    if (late == null || isOpen(late.card(), turn)) {
      MenuSteps.sayStale(turn);
      return;
    }
    turn.say("forum.closed", Forums.theme(late.card().forum(), turn));
    if (turn.underlying() == MenuState.HOME) {
      turn.endHere();
    }
  }

  /** So few votes would show how single persons voted. */
  private static void sayStanding(Agreement<?> agreement, TurnInProgress turn) {
    if (agreement.total().votes() >= Agreement.PUBLISHED_FROM) {
      turn.say("card.standing", SupportWords.of(agreement, turn.language().locale()));
    }
  }

  /** The card that a button names, if it can be voted on. */
  private static Optional<Answered> answered(TurnInProgress turn) {
    return Optional.ofNullable(deck(turn).answered())
        .filter(it -> Objects.equals(CardPrompts.idMeant(turn.input().value()), it.card().id()))
        .filter(it -> isOpen(it.card(), turn));
  }

  private static boolean isVotedSo(Answered card, TurnInProgress turn) {
    return Objects.equals(card.agreed(), agrees(turn));
  }

  private static boolean agrees(TurnInProgress turn) {
    return turn.input().prompt() == PromptId.AGREE;
  }

  private static boolean isOpen(Card card, TurnInProgress turn) {
    return Forums.open(card.forum(), turn).isPresent();
  }

  private static Deck deck(TurnInProgress turn) {
    return turn.facts().person().deck();
  }
}
