package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A participant has handed in an opinion.
 *
 * @param respondent whom it is answered to; never leaves the engine
 * @param from the account where it was sent and will be answered
 * @param source which poster or counter the link came from
 * @param on the local day
 */
public record OpinionSent(
    RespondentId respondent,
    Address from,
    String forum,
    Opinion opinion,
    @Nullable String source,
    Instant at,
    LocalDate on)
    implements Outcome {

  public OpinionSent {
    opinion.requireComplete();
  }

  /** Without what was told and by whom: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionSent[" + forum + "]";
  }
}
