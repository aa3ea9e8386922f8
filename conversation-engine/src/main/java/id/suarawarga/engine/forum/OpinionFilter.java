package id.suarawarga.engine.forum;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which opinions of a forum are meant: those that fit every part that is not null. Withdrawn ones
 * never are: who takes an opinion back has not said it.
 *
 * @param answered true for those with an answer, their own or a main opinion's to be; false for
 *     those that need one
 */
public record OpinionFilter(
    String forum,
    @Nullable String topic,
    @Nullable StakeholderGroup group,
    @Nullable Boolean released,
    @Nullable Boolean answered) {

  /** Every opinion of a forum. */
  public static OpinionFilter of(String forum) {
    return new OpinionFilter(forum, null, null, null, null);
  }

  /** The condition, made of constant parts only; its values are {@link #parameters()}. */
  String where() {
    return " where forum_code = :forum and withdrawn_at is null"
        + (topic == null ? "" : " and topic_code = :topic")
        + (group == null ? "" : " and stakeholder_group = :group")
        + (released == null ? "" : " and released = :released")
        + (answered == null
            ? ""
            : " and (decision is not null or merged_into is not null) = :answered");
  }

  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("forum", forum);
    values.put("topic", topic);
    values.put("group", group == null ? null : group.name());
    values.put("released", released);
    values.put("answered", answered);
    return values;
  }
}
