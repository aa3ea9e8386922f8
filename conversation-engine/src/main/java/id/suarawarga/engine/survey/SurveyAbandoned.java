package id.suarawarga.engine.survey;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.ChannelType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resident has left a survey unfinished: cancelled, blocked us, or let seven days pass. Counted
 * without any answer.
 *
 * @param serviceCode null when none was chosen yet
 * @param lastStep the question that stood open, such as {@code COST} or {@code AGE_BAND}
 */
public record SurveyAbandoned(
    @Nullable String serviceCode,
    ChannelType channel,
    String lastStep,
    Reason reason,
    Instant startedAt,
    LocalDate abandonedOn)
    implements Outcome {

  /** How it ended. */
  public enum Reason {
    CANCELLED,
    REPLACED,
    EXPIRED,
    BLOCKED,
    ERASED
  }
}
