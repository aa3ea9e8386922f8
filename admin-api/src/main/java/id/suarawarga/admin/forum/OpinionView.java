package id.suarawarga.admin.forum;

import id.suarawarga.engine.forum.AnswerDecision;
import id.suarawarga.engine.forum.OpinionAspect;
import id.suarawarga.engine.forum.OpinionFile;
import id.suarawarga.engine.forum.OpinionRow;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.scoring.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as its unit reads it. Who sent it, and at what time of the day, is not in it.
 *
 * @param text all that was written: the problem, and below it the proposal
 * @param publicText what others read of it once it is released
 * @param suggestedText the text with telephone and identity numbers and e-mail addresses blacked
 *     out; names must be seen to
 * @param mergedInto the opinion that says the same, whose answer goes to this one's author too
 * @param answer its own, or that of the opinion that it is merged into
 * @param support how far others share it
 */
record OpinionView(
    UUID id,
    String topicCode,
    StakeholderGroup stakeholderGroup,
    OpinionAspect aspect,
    String text,
    String problem,
    @Nullable String proposal,
    List<OpinionFile> attachments,
    ChannelType channel,
    LocalDate submittedOn,
    boolean released,
    @Nullable String publicText,
    String suggestedText,
    @Nullable UUID mergedInto,
    @Nullable Answer answer,
    SupportView support) {

  /** What became of it. */
  record Answer(AnswerDecision decision, String text) {}

  static OpinionView of(
      OpinionRow row, List<OpinionFile> attachments, Agreement<StakeholderGroup> agreement) {
    return new OpinionView(
        row.id(),
        row.topicCode(),
        row.group(),
        row.aspect(),
        row.text(),
        row.problem(),
        row.proposal(),
        attachments,
        row.channel(),
        row.submittedOn(),
        row.released(),
        row.publicText(),
        Blackout.suggest(row.text()),
        row.mergedInto(),
        answer(row),
        SupportView.of(agreement));
  }

  static Version version(OpinionRow row) {
    return new Version("opinion", row.id(), row.version());
  }

  private static @Nullable Answer answer(OpinionRow row) {
    return row.decision() == null || row.answer() == null
        ? null
        : new Answer(row.decision(), row.answer());
  }

  /** Without what the resident wrote: this may end up in a log. */
  @Override
  public String toString() {
    return "OpinionView[" + id + ", released=" + released + "]";
  }
}
