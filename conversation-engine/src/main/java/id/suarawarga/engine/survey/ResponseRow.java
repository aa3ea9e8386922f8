package id.suarawarga.engine.survey;

import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored response, as officials may read it.
 *
 * @param unitCode the unit that the service belonged to on that day
 * @param source which poster or counter the link came from
 * @param submittedAt to the minute; for city roles only
 * @param scores all nine, in the order of the regulation
 * @param flags why somebody should look at it twice
 * @param counted whether it counts in the index
 * @param excludedReason why it does not
 */
public record ResponseRow(
    UUID id,
    String unitCode,
    String serviceCode,
    ChannelType channel,
    @Nullable String source,
    Instant submittedAt,
    LocalDate submittedOn,
    Map<ServiceElement, Integer> scores,
    ProfileCodes profile,
    @Nullable String suggestion,
    List<String> flags,
    boolean counted,
    @Nullable String excludedReason,
    String questionnaireVersion) {

  public ResponseRow {
    scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    flags = List.copyOf(flags);
  }

  /** Without what the resident said: this may end up in a log. */
  @Override
  public String toString() {
    return "ResponseRow[" + id + "]";
  }
}
