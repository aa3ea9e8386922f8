package id.suarawarga.engine.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an opinion, for its author. One that was merged into another has the answer
 * and the promises of that.
 *
 * @param forum the code of the forum
 * @param words what the author proposed, or else the problem they told
 */
public record OpinionResult(
    UUID id, String forum, String words, @Nullable Reply reply, List<Promise> promises) {

  /** What the unit says to it. */
  public record Reply(AnswerDecision decision, String text) {}

  /**
   * What the unit has promised.
   *
   * @param doneOn null until it is done
   */
  public record Promise(
      String text,
      String personInCharge,
      LocalDate targetOn,
      @Nullable String evidence,
      @Nullable LocalDate doneOn) {}

  public OpinionResult {
    promises = List.copyOf(promises);
  }

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionResult[" + id + "]";
  }
}
