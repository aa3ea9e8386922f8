package id.suarawarga.engine.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A forum as officials see it.
 *
 * @param stateAt since when it has stood where it stands
 * @param reportedAt when its result was published; null before that
 * @param version rises with every change
 */
public record Forum(
    ForumPlan plan, ForumState state, Instant stateAt, @Nullable Instant reportedAt, long version) {

  public String code() {
    return plan.code();
  }

  public String unitCode() {
    return plan.unitCode();
  }

  /** Whether its result is published, so that only the progress of its promises may change. */
  public boolean isReported() {
    return state == ForumState.REPORTED;
  }

  /** Ids and states only: this may end up in a log. */
  @Override
  public String toString() {
    return "Forum[" + code() + ", " + state + ", version=" + version + "]";
  }
}
