package id.suarawarga.engine.complaint;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A resident has filed a complaint.
 *
 * @param respondent whom it is answered to; never leaves the engine
 * @param from the account where it was filed and will be answered
 * @param filedOn the local day, from which its time counts
 */
public record ComplaintFiled(
    TrackingId trackingId,
    RespondentId respondent,
    Address from,
    Subject subject,
    ComplaintType type,
    Story story,
    Reporter reporter,
    Instant filedAt,
    LocalDate filedOn)
    implements Outcome {

  public ComplaintFiled {
    if (subject.unitCode() == null || story.text() == null) {
      throw new IllegalArgumentException("a complaint names a unit and says what happened");
    }
  }

  /** Without what was told and by whom: this may end up in a log. */
  @Override
  public String toString() {
    return "ComplaintFiled[" + trackingId + "]";
  }
}
