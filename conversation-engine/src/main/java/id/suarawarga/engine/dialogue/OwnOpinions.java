package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.forum.OpinionWithdrawn;
import id.suarawarga.engine.forum.OwnOpinion;
import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a participant may look at, change and take back of what they have sent. */
final class OwnOpinions {

  private OwnOpinions() {}

  /** The own opinion of this short id, as far as the turn knows of it. */
  static Optional<OwnOpinion> find(String shortId, TurnInProgress turn) {
    return ShortId.parse(shortId)
        .flatMap(
            id ->
                turn.facts().person().opinions().stream()
                    .filter(own -> own.id().equals(id))
                    .findFirst());
  }

  /** The one that the message names. */
  static Optional<OwnOpinion> meant(TurnInProgress turn) {
    return find(turn.input().value(), turn);
  }

  static boolean isOpen(OwnOpinion own, TurnInProgress turn) {
    return Forums.open(own.forum(), turn).isPresent();
  }

  /** One that is being changed cannot be taken back meanwhile. */
  static boolean mayWithdraw(TurnInProgress turn) {
    return meant(turn)
        .filter(own -> isOpen(own, turn))
        .filter(own -> !isBeingChanged(own, turn))
        .isPresent();
  }

  /** Why an opinion cannot be taken back now. */
  static void sayWhyNot(TurnInProgress turn) {
    Optional<OwnOpinion> own = meant(turn);
    if (own.isEmpty()) {
      MenuSteps.sayStale(turn);
    } else if (isOpen(own.get(), turn)) {
      turn.say("opinion.withdraw.changing");
    } else {
      turn.say("forum.closed", Forums.theme(own.get().forum(), turn));
    }
  }

  private static boolean isBeingChanged(OwnOpinion own, TurnInProgress turn) {
    return turn.draft() instanceof OpinionDraft draft && own.id().equals(draft.changes());
  }

  static void show(TurnInProgress turn) {
    OwnOpinion own = meant(turn).orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add(turn.texts().get("opinion.own", Forums.theme(own.forum(), turn)));
    lines.add("");
    lines.addAll(OpinionPrompts.lines(own.forum(), own.opinion(), turn));
    lines.add(OpinionPrompts.files(own.files(), turn.texts()));
    turn.ask(
        Prompt.of(String.join("\n", lines), isOpen(own, turn) ? actions(own, turn) : List.of()));
  }

  private static List<Option> actions(OwnOpinion own, TurnInProgress turn) {
    return List.of(
        option(PromptId.CHANGE, own, turn.texts().get("opinion.change")),
        option(PromptId.WITHDRAW, own, turn.texts().get("opinion.withdraw")));
  }

  static void askToWithdraw(TurnInProgress turn) {
    OwnOpinion own = meant(turn).orElseThrow();
    turn.ask(
        Prompt.of(
            turn.texts().get("opinion.withdraw.text", Forums.theme(own.forum(), turn)),
            List.of(
                option(PromptId.WITHDRAWN, own, turn.texts().get("opinion.withdraw.yes")),
                option(PromptId.OPINION, own, turn.texts().get("opinion.withdraw.no")))));
  }

  static void withdraw(TurnInProgress turn) {
    OwnOpinion own = meant(turn).orElseThrow();
    turn.cause(
        new OpinionWithdrawn(
            own.id(), turn.before().respondent(), turn.facts().receivedAt(), turn.facts().today()));
    turn.say("opinion.withdrawn", Forums.theme(own.forum(), turn));
    if (turn.underlying() == MenuState.HOME) {
      turn.endHere();
    }
  }

  /** One line for each. */
  static String lines(List<OwnOpinion> own, TurnInProgress turn) {
    List<String> lines = new ArrayList<>();
    for (OwnOpinion opinion : own) {
      lines.add(lines.size() + 1 + ". " + line(opinion, turn));
    }
    return String.join("\n", lines);
  }

  private static String line(OwnOpinion own, TurnInProgress turn) {
    String key = isOpen(own, turn) ? "opinion.line.open" : "opinion.line.closed";
    String topic = Forums.topic(own.forum(), own.opinion().topic(), turn);
    return turn.texts().get(key, Forums.theme(own.forum(), turn), topic);
  }

  /** A button that shows it. */
  static Option toShow(OwnOpinion own, int number, TurnInProgress turn) {
    return option(PromptId.OPINION, own, turn.texts().get("opinion.show", "" + number));
  }

  private static Option option(PromptId prompt, OwnOpinion own, String label) {
    return Option.answer(TicketPrompts.outside(prompt, ShortId.of(own.id())), label);
  }
}
