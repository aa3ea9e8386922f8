package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A participant has written an opinion of theirs anew; its story holds only files that are new.
 *
 * @param respondent whose it is, else nothing is changed
 * @param on the local day
 */
public record OpinionChanged(
    UUID id, RespondentId respondent, Address from, Opinion opinion, Instant at, LocalDate on)
    implements Outcome {

  public OpinionChanged {
    opinion.requireComplete();
  }

  /** Without what was told and by whom: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionChanged[" + id + "]";
  }
}
