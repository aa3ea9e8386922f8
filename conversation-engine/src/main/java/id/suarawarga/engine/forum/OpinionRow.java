package id.suarawarga.engine.forum;

import id.suarawarga.engine.message.ChannelType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as officials read it: all but its author, to whom nothing here leads.
 *
 * @param problem as it was written
 * @param proposal as it was written
 * @param publicText what others may read of it once it is released
 * @param mergedInto the opinion that says the same and whose answer is this one's too
 * @param decision what became of it, or of the one that it is merged into
 * @param answer goes with the decision
 * @param version rises with every change
 */
public record OpinionRow(
    UUID id,
    String topicCode,
    StakeholderGroup group,
    OpinionAspect aspect,
    String problem,
    @Nullable String proposal,
    ChannelType channel,
    LocalDate submittedOn,
    boolean released,
    @Nullable String publicText,
    @Nullable UUID mergedInto,
    @Nullable AnswerDecision decision,
    @Nullable String answer,
    long version) {

  /** All that was written, the proposal below the problem. */
  public String text() {
    return proposal == null || proposal.isEmpty() ? problem : problem + "\n\n" + proposal;
  }

  /** Ids and states only: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionRow[" + id + ", released=" + released + ", version=" + version + "]";
  }
}
