package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A participant agrees or disagrees with the opinion of somebody else; a second vote of theirs on
 * it takes the place of the first.
 *
 * @param respondent whose vote it is; never leaves the engine
 * @param on the local day
 */
public record VoteCast(
    UUID opinion, RespondentId respondent, boolean agrees, Instant at, LocalDate on)
    implements Outcome {

  /** Without the voter and the vote: this may end up in a log. */
  @Override
  public String toString() {
    return "VoteCast[" + opinion + "]";
  }
}
