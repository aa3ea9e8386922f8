package id.suarawarga.engine.dialogue;

/** The question that stands open, whatever the state: after a turn, a hint, a resume or a tick. */
final class Prompts {

  private Prompts() {}

  static Prompt of(TurnInProgress turn) {
    return switch (turn.state()) {
      case MenuState _ -> MenuPrompts.menu(turn);
      case SurveyState state -> SurveyPrompts.of(state, turn);
      case ComplaintState state -> ComplaintPrompts.of(state, turn);
      case TicketState state -> TicketPrompts.of(state, turn);
      case OpinionState state -> OpinionPrompts.of(state, turn);
      case AsideState state -> AsidePrompts.of(state, turn);
    };
  }
}
