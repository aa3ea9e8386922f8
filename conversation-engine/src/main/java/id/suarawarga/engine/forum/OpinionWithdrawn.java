package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A participant has taken an opinion of theirs back.
 *
 * @param respondent whose it is, else nothing is changed
 * @param on the local day
 */
public record OpinionWithdrawn(UUID id, RespondentId respondent, Instant at, LocalDate on)
    implements Outcome {

  /** Without the person: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionWithdrawn[" + id + "]";
  }
}
