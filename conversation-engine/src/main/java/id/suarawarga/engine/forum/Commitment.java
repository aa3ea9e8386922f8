package id.suarawarga.engine.forum;

import id.suarawarga.scoring.ServiceElement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit promised at a forum.
 *
 * @param targetOn the day by which it is to be done
 * @param evidence what shows that it is done, such as a web address
 * @param doneOn null until it is
 * @param element the element of the survey that it is to raise
 * @param opinions those from which it came
 * @param version rises with every change
 */
public record Commitment(
    UUID id,
    String text,
    String personInCharge,
    LocalDate targetOn,
    @Nullable String evidence,
    @Nullable LocalDate doneOn,
    @Nullable ServiceElement element,
    List<UUID> opinions,
    long version) {

  public Commitment {
    opinions = List.copyOf(opinions);
  }

  /** Whether it is not done and its day is over. */
  public boolean isOverdue(LocalDate today) {
    return doneOn == null && targetOn.isBefore(today);
  }

  Commitment progressed(@Nullable String newEvidence, @Nullable LocalDate newDoneOn) {
    return new Commitment(
        id, text, personInCharge, targetOn, newEvidence, newDoneOn, element, opinions, version);
  }

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "Commitment[" + id + ", doneOn=" + doneOn + ", version=" + version + "]";
  }
}
