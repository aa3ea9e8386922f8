package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.Questionnaire;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.scoring.ServiceElement;
import java.util.List;
import java.util.Objects;

/** When the rows of the survey's map hold. */
final class SurveyConditions {

  static final Condition THERE = new Condition("still there", SurveyConditions::isThere);
  static final Condition GONE = new Condition("gone", turn -> !isThere(turn));
  static final Condition MAY_ANSWER =
      new Condition("may answer", turn -> isThere(turn) && !answeredToday(turn));
  static final Condition ANSWERED_TODAY =
      new Condition("answered today", turn -> isThere(turn) && answeredToday(turn));

  static final Condition STRAIGHT = new Condition("in order", turn -> !turn.survey().changing());
  static final Condition CHANGING = new Condition("changing", turn -> turn.survey().changing());

  static final Condition MORE_QUESTIONS =
      new Condition("more questions", turn -> straight(turn) && !isAt(turn, last()));
  static final Condition LAST_QUESTION =
      new Condition("last question", turn -> straight(turn) && isAt(turn, last()));
  static final Condition LATER_QUESTION =
      new Condition("later question", turn -> straight(turn) && !isAt(turn, first()));
  static final Condition FIRST_QUESTION =
      new Condition("first question", turn -> straight(turn) && isAt(turn, first()));

  static final Condition MAY_STILL_ANSWER =
      new Condition("may answer", turn -> isStillOpen(turn) && !submittedToday(turn));
  static final Condition MAY_SUBMIT =
      new Condition(
          "may answer",
          turn -> turn.survey().isComplete() && isStillOpen(turn) && !submittedToday(turn));
  static final Condition SUBMITTED_TODAY =
      new Condition("answered today", turn -> isStillOpen(turn) && submittedToday(turn));
  static final Condition CLOSED = new Condition("closed", turn -> !isStillOpen(turn));
  static final Condition ABOUT_A_QUESTION =
      new Condition(
          "a question",
          turn -> PromptId.named(turn.input().value()).flatMap(PromptId::element).isPresent());

  private SurveyConditions() {}

  /** The person wants to answer this question anew. */
  static Condition about(String prompt) {
    return new Condition(prompt, turn -> turn.input().value().equals(prompt));
  }

  private static boolean isThere(TurnInProgress turn) {
    Catalogue catalogue = turn.facts().catalogue();
    String code = turn.input().value();
    return turn.input().prompt() == PromptId.UNIT
        ? catalogue.openUnits().stream().anyMatch(unit -> unit.code().equals(code))
        : catalogue.service(code).filter(catalogue::isOpen).isPresent();
  }

  private static boolean answeredToday(TurnInProgress turn) {
    return turn.facts().person().answeredToday().contains(turn.input().value());
  }

  private static boolean submittedToday(TurnInProgress turn) {
    return turn.facts().person().answeredToday().contains(code(turn));
  }

  /** Whether the service under way is still asked about, today. */
  private static boolean isStillOpen(TurnInProgress turn) {
    Catalogue catalogue = turn.facts().catalogue();
    return catalogue.service(code(turn)).filter(catalogue::isOpen).isPresent()
        && catalogue.isSurveyDay(turn.facts().today());
  }

  /** Of the service under way; empty when there is none. */
  private static String code(TurnInProgress turn) {
    SurveyDraft draft = turn.surveyOrNull();
    return draft == null ? "" : Objects.requireNonNullElse(draft.serviceCode(), "");
  }

  private static boolean straight(TurnInProgress turn) {
    return !turn.survey().changing();
  }

  private static boolean isAt(TurnInProgress turn, ServiceElement element) {
    return SurveyChoices.cursor(turn.survey()) == element;
  }

  private static ServiceElement first() {
    return elements().getFirst();
  }

  private static ServiceElement last() {
    return elements().getLast();
  }

  private static List<ServiceElement> elements() {
    return Questionnaire.MODEL_2017.elements();
  }
}
