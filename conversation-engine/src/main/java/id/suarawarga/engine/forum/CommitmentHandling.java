package id.suarawarga.engine.forum;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What units promise, and what becomes of it. To be called in a transaction that holds the forum
 * ({@link Forums#findForUpdate}); what cannot be done is a value, and then nothing is changed.
 */
public final class CommitmentHandling {

  private final Commitments commitments;
  private final ForumResult result;
  private final Clock clock;

  public CommitmentHandling(Commitments commitments, ForumResult result, Clock clock) {
    this.commitments = commitments;
    this.result = result;
    this.clock = clock;
  }

  /** Promises something new. */
  public Optional<ForumRefusal> add(Forum forum, Commitment commitment) {
    if (forum.isReported()) {
      return Optional.of(ForumRefusal.REPORTED);
    }
    commitments.insert(forum.code(), commitment);
    return Optional.empty();
  }

  /** Promises it otherwise, as long as nobody has read it. */
  public Optional<ForumRefusal> change(Forum forum, Commitment commitment) {
    if (forum.isReported()) {
      return Optional.of(ForumRefusal.REPORTED);
    }
    commitments.update(commitment);
    return Optional.empty();
  }

  /** Takes it back, as long as nobody has read it. */
  public Optional<ForumRefusal> remove(Forum forum, Commitment commitment) {
    if (forum.isReported()) {
      return Optional.of(ForumRefusal.REPORTED);
    }
    commitments.delete(commitment);
    return Optional.empty();
  }

  /**
   * Notes how far it is. Where it is done after the result was published, those whose opinions it
   * came from hear of it, once.
   *
   * @param doneOn null while it is not
   */
  public Optional<ForumRefusal> progress(
      Forum forum, Commitment commitment, @Nullable String evidence, @Nullable LocalDate doneOn) {
    boolean wasDone = commitment.doneOn() != null;
    if (forum.isReported() && wasDone && !Objects.equals(commitment.doneOn(), doneOn)) {
      return Optional.of(ForumRefusal.TOLD_DONE);
    }
    Commitment now = commitment.progressed(evidence, doneOn);
    commitments.update(now);
    if (forum.isReported() && !wasDone && doneOn != null) {
      result.tellDone(now, clock.instant());
    }
    return Optional.empty();
  }
}
