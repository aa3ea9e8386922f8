package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.ComplaintType;
import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.complaint.ReporterIdentity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Taps on questions about a complaint that have passed: each answers its own question, and the
 * person stays where they are. A button that would take away what they wrote is no correction; it
 * belongs to a message that is over.
 */
final class ComplaintCorrections {

  private ComplaintCorrections() {}

  /** Whether the tap gives another answer to a question that has one. */
  static boolean takes(ComplaintState state, OptionId option, TurnInProgress turn) {
    ComplaintDraft draft = turn.complaint();
    String value = option.value();
    return switch (option.prompt()) {
      case COMPLAINT_UNIT -> draft.subject().unitCode() != null && isUnit(value, turn);
      case COMPLAINT_TYPE -> draft.type() != null && names(ComplaintType.values(), value);
      case WHEN ->
          hasPassed(ComplaintState.WHEN, state, draft)
              && isDay(value)
              && !isWritten(draft.story().happened());
      case IDENTITY -> hasPassed(ComplaintState.CONTACT, state, draft) && isWhole(draft, value);
      default -> false;
    };
  }

  /** Puts the answer in the place of the old one. */
  static void correct(TurnInProgress turn) {
    switch (turn.input().prompt()) {
      case COMPLAINT_UNIT -> ComplaintSteps.chooseUnit(turn);
      case COMPLAINT_TYPE -> ComplaintSteps.chooseType(turn);
      case WHEN -> ComplaintSteps.correctDay(turn);
      case IDENTITY -> ComplaintSteps.correctIdentity(turn);
      case null, default -> throw new IllegalStateException("no question of a complaint");
    }
  }

  private static boolean hasPassed(
      ComplaintState question, ComplaintState state, ComplaintDraft draft) {
    return draft.marks().changing() || state.compareTo(question) > 0;
  }

  private static boolean isUnit(String value, TurnInProgress turn) {
    return turn.facts()
        .catalogue()
        .unit(ComplaintChoices.unitMeant(value))
        .filter(ServiceUnit::active)
        .isPresent();
  }

  /** Words, which only who wrote them may take back; a day comes from a button. */
  private static boolean isWritten(@Nullable String happened) {
    return happened != null && !happened.matches("\\d{4}-\\d\\d-\\d\\d");
  }

  private static boolean isDay(String value) {
    return value.equals(ComplaintChoices.TODAY) || value.equals(ComplaintChoices.YESTERDAY);
  }

  /** Whether nothing more has to be asked about this identity. */
  private static boolean isWhole(ComplaintDraft draft, String value) {
    Reporter reporter = draft.reporter();
    return reporter != null
        && names(ReporterIdentity.values(), value)
        && (value.equals(ReporterIdentity.ANONYMOUS.name()) || reporter.name() != null);
  }

  static boolean names(Enum<?>[] values, String name) {
    return Stream.of(values).anyMatch(value -> value.name().equals(name));
  }
}
