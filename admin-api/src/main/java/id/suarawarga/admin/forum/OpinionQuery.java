package id.suarawarga.admin.forum;

import id.suarawarga.engine.forum.OpinionFilter;
import id.suarawarga.engine.forum.StakeholderGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which opinions of a forum a caller asks for; what is left out narrows nothing.
 *
 * @param topic code of a topic
 * @param released true for those that others can read
 * @param answered false for those that still need an answer of their own or a main opinion
 */
record OpinionQuery(
    @Nullable String topic,
    @Nullable StakeholderGroup stakeholderGroup,
    @Nullable Boolean released,
    @Nullable Boolean answered) {

  OpinionFilter of(String forum) {
    return new OpinionFilter(forum, topic, stakeholderGroup, released, answered);
  }
}
