package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.complaint.ReporterIdentity;

/** When the rows of the complaint's map hold. */
final class ComplaintConditions {

  static final Condition STRAIGHT = new Condition("in order", turn -> !isChanging(turn));
  static final Condition CHANGING = new Condition("changing", ComplaintConditions::isChanging);

  static final Condition STRAIGHT_THERE =
      new Condition("in order, still there", turn -> !isChanging(turn) && isThere(turn));
  static final Condition CHANGING_THERE =
      new Condition("changing, still there", turn -> isChanging(turn) && isThere(turn));
  static final Condition GONE = new Condition("gone", turn -> !isThere(turn));

  static final Condition TOLD =
      new Condition("in order, told", turn -> !isChanging(turn) && isTold(turn));
  static final Condition TOLD_ANEW =
      new Condition("changing, told", turn -> isChanging(turn) && isTold(turn));
  static final Condition NOTHING_TOLD = new Condition("nothing told", turn -> !isTold(turn));

  static final Condition ANONYMOUS =
      new Condition("anonymous", turn -> identityMeant(turn) == ReporterIdentity.ANONYMOUS);
  static final Condition WITH_NAME =
      new Condition("with a name", turn -> identityMeant(turn) != ReporterIdentity.ANONYMOUS);

  static final Condition READY =
      new Condition("complete", turn -> isTold(turn) && isIdentified(turn));
  static final Condition UNNAMED =
      new Condition("no name yet", turn -> isTold(turn) && !isIdentified(turn));

  private ComplaintConditions() {}

  /** The person wants to answer this question anew. */
  static Condition about(String prompt) {
    return SurveyConditions.about(prompt);
  }

  private static boolean isChanging(TurnInProgress turn) {
    return turn.complaint().marks().changing();
  }

  private static boolean isThere(TurnInProgress turn) {
    return turn.facts()
        .catalogue()
        .unit(ComplaintChoices.unitMeant(turn.input().value()))
        .filter(ServiceUnit::active)
        .isPresent();
  }

  private static boolean isTold(TurnInProgress turn) {
    return turn.complaint().story().text() != null;
  }

  private static ReporterIdentity identityMeant(TurnInProgress turn) {
    return ReporterIdentity.valueOf(turn.input().value());
  }

  private static boolean isIdentified(TurnInProgress turn) {
    Reporter reporter = turn.complaint().reporter();
    return reporter != null
        && (reporter.identity() == ReporterIdentity.ANONYMOUS || reporter.name() != null);
  }
}
