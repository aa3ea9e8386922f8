package id.suarawarga.engine.forum;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An opinion as its author sees it.
 *
 * @param forum the code of the forum
 * @param files how many came with it and are kept
 */
public record OwnOpinion(UUID id, String forum, Opinion opinion, int files, LocalDate submittedOn) {

  /** Without what was told: this may end up in a log. */
  @Override
  public String toString() {
    return "OwnOpinion[" + id + "]";
  }
}
