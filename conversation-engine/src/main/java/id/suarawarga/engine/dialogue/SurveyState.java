package id.suarawarga.engine.dialogue;

/** States of the survey. The nine questions are one state; the draft's cursor tells which. */
public enum SurveyState implements State {
  UNIT,
  SERVICE,
  CONSENT,
  SEX,
  AGE_BAND,
  EDUCATION,
  OCCUPATION,
  QUESTION,
  SUGGESTION,
  REVIEW,
  /** The answers are stored. An end. */
  SENT,
  /** The person did not agree, went back to the menu, or has answered today. An end. */
  LEFT;

  @Override
  public Dialogue dialogue() {
    return Dialogue.SURVEY;
  }

  @Override
  public boolean isEnd() {
    return this == SENT || this == LEFT;
  }
}
