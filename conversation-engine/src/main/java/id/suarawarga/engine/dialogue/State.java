package id.suarawarga.engine.dialogue;

/** Where a conversation stands. Each dialogue has its own states. */
public sealed interface State permits MenuState, SurveyState, AsideState {

  Dialogue dialogue();

  String name();
}
