package id.suarawarga.engine.survey;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.Address;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resident has sent all nine answers.
 *
 * @param receipt the code the resident was given; stored with the answers, not with the person
 * @param from hashed to hold one response a day; not stored
 * @param oncePerDay whether a second response of this person today is refused
 * @param source which poster or counter the link came from
 * @param scores exactly nine, each 1 to 4
 * @param seconds how long each answer took; answers that were corrected keep their first time
 * @param submittedOn the local day, which decides the period
 */
public record SurveyCompleted(
    String receipt,
    Address from,
    boolean oncePerDay,
    String serviceCode,
    @Nullable String source,
    String questionnaireVersion,
    Map<ServiceElement, Integer> scores,
    Map<ServiceElement, Integer> seconds,
    Profile profile,
    @Nullable String suggestion,
    Instant startedAt,
    Instant submittedAt,
    LocalDate submittedOn)
    implements Outcome {

  public SurveyCompleted {
    scores = Map.copyOf(scores);
    seconds = Map.copyOf(seconds);
    if (scores.size() != ServiceElement.values().length
        || scores.values().stream().anyMatch(score -> score < 1 || score > 4)) {
      throw new IllegalArgumentException("a complete response has nine scores from 1 to 4");
    }
  }

  /** Without the answers: this may end up in a log. */
  @Override
  public String toString() {
    return "SurveyCompleted[" + serviceCode + "]";
  }
}
