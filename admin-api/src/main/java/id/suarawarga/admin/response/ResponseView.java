package id.suarawarga.admin.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.admin.account.Caller;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.survey.ProfileCodes;
import id.suarawarga.engine.survey.ResponseRow;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as a caller reads it.
 *
 * @param submittedAt left out for callers of a unit
 */
record ResponseView(
    UUID id,
    String serviceCode,
    String unitCode,
    ChannelType channel,
    @Nullable String source,
    LocalDate submittedOn,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant submittedAt,
    Map<ServiceElement, Integer> scores,
    ProfileCodes profile,
    @Nullable String suggestion,
    List<String> flags,
    boolean counted) {

  static ResponseView of(ResponseRow row, Caller caller) {
    return new ResponseView(
        row.id(),
        row.serviceCode(),
        row.unitCode(),
        row.channel(),
        row.source(),
        row.submittedOn(),
        caller.role().isCity() ? row.submittedAt() : null,
        row.scores(),
        row.profile(),
        row.suggestion(),
        row.flags(),
        row.counted());
  }

  /** Without what the resident said: this may end up in a log. */
  @Override
  public String toString() {
    return "ResponseView[" + id + ", counted=" + counted + "]";
  }
}
