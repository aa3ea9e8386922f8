package id.suarawarga.engine;

import id.suarawarga.engine.complaint.DeadlineDays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of complaints, all under {@code suara.complaints}, in working days.
 *
 * @param informationRequestDays until an information request is to be answered
 * @param complaintDays until a complaint or an aspiration is
 * @param supervisoryDays until a complaint that suspects a violation is
 * @param verifyDays until somebody should have begun to verify it
 * @param answerDays until a unit should have answered what it has in hand
 * @param silenceDays until a resident who says nothing is waited for no longer
 */
@ConfigurationProperties("suara.complaints")
public record ComplaintSettings(
    @DefaultValue("5") int informationRequestDays,
    @DefaultValue("14") int complaintDays,
    @DefaultValue("60") int supervisoryDays,
    @DefaultValue("3") int verifyDays,
    @DefaultValue("5") int answerDays,
    @DefaultValue("10") int silenceDays) {

  private static final int LONGEST = 250;

  public ComplaintSettings {
    require("INFORMATION_REQUEST_DAYS", informationRequestDays);
    require("COMPLAINT_DAYS", complaintDays);
    require("SUPERVISORY_DAYS", supervisoryDays);
    require("VERIFY_DAYS", verifyDays);
    require("ANSWER_DAYS", answerDays);
    require("SILENCE_DAYS", silenceDays);
  }

  /** The lengths of the deadlines. */
  public DeadlineDays days() {
    return new DeadlineDays(
        informationRequestDays,
        complaintDays,
        supervisoryDays,
        verifyDays,
        answerDays,
        silenceDays);
  }

  private static void require(String name, int days) {
    if (days < 1 || days > LONGEST) {
      throw new StartProblem(
          "SUARA_COMPLAINTS_%s must be a number of working days from 1 to %d."
              .formatted(name, LONGEST));
    }
  }
}
