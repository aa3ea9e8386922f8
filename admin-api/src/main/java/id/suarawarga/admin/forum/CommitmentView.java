package id.suarawarga.admin.forum;

import id.suarawarga.engine.forum.Commitment;
import id.suarawarga.scoring.ServiceElement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a caller reads it.
 *
 * @param overdue whether it is not done and its day is over
 * @param element the element of the survey that it is to raise
 * @param opinions the ids of those from which it came
 */
record CommitmentView(
    UUID id,
    String text,
    String personInCharge,
    LocalDate targetOn,
    boolean overdue,
    @Nullable String evidence,
    @Nullable LocalDate doneOn,
    @Nullable ServiceElement element,
    List<UUID> opinions) {

  static CommitmentView of(Commitment commitment, LocalDate today) {
    return new CommitmentView(
        commitment.id(),
        commitment.text(),
        commitment.personInCharge(),
        commitment.targetOn(),
        commitment.isOverdue(today),
        commitment.evidence(),
        commitment.doneOn(),
        commitment.element(),
        commitment.opinions());
  }

  static Version version(Commitment commitment) {
    return new Version("commitment", commitment.id(), commitment.version());
  }
}
