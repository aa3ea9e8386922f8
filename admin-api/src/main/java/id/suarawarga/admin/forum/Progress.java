package id.suarawarga.admin.forum;

import id.suarawarga.admin.page.Day;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.forum.Commitment;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a commitment is; what is left out stays as it is.
 *
 * @param evidence what shows it, such as a web address; an empty text takes it away
 * @param doneOn the day on which it was done
 */
record Progress(
    @Nullable @Size(max = 1000, message = "must have at most 1000 characters") String evidence,
    @Nullable LocalDate doneOn) {

  @Nullable String evidenceNow(Commitment current) {
    if (evidence == null) {
      return current.evidence();
    }
    return evidence.isBlank() ? null : evidence.strip();
  }

  @Nullable LocalDate doneNow(Commitment current, LocalDate today) {
    Day.require("doneOn", doneOn);
    if (doneOn != null && doneOn.isAfter(today)) {
      throw new InvalidInputException("doneOn", "must not be after today: residents hear of it");
    }
    return doneOn == null ? current.doneOn() : doneOn;
  }
}
