package id.suarawarga.engine.dialogue;

/** Where a conversation stands. Each dialogue has its own states. */
public sealed interface State
    permits MenuState, SurveyState, ComplaintState, TicketState, OpinionState, AsideState {

  Dialogue dialogue();

  String name();

  /** Whether the dialogue is over here; no conversation rests in such a state. */
  boolean isEnd();
}
