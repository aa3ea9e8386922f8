package id.suarawarga.admin.forum;

import id.suarawarga.admin.export.Cells;
import id.suarawarga.engine.forum.OpinionRow;
import java.util.List;

/** An opinion as a record of an export, by whose columns no author can be found. */
final class OpinionRecord {

  static final List<String> HEADER =
      List.of(
          "id",
          "forum_code",
          "topic_code",
          "stakeholder_group",
          "aspect",
          "problem",
          "proposal",
          "attachments",
          "channel",
          "submitted_on",
          "released",
          "public_text",
          "merged_into",
          "decision",
          "answer",
          "agree",
          "disagree",
          "support",
          "support_lower",
          "support_upper",
          "shared_by_all_groups",
          "support_in_words");

  private OpinionRecord() {}

  static List<?> of(String forum, OpinionRow row, int attachments, SupportView support) {
    return List.of(
        row.id().toString(),
        forum,
        row.topicCode(),
        row.group().name(),
        row.aspect().name(),
        Cells.harmless(row.problem()),
        Cells.harmless(row.proposal()),
        attachments,
        row.channel().name(),
        row.submittedOn().toString(),
        Boolean.toString(row.released()),
        Cells.harmless(row.publicText()),
        Cells.text(row.mergedInto()),
        Cells.text(row.decision()),
        Cells.harmless(row.answer()),
        support.agree(),
        support.disagree(),
        Cells.text(support.share()),
        Cells.text(support.lower()),
        Cells.text(support.upper()),
        Boolean.toString(support.sharedByAll()),
        support.sentence());
  }
}
