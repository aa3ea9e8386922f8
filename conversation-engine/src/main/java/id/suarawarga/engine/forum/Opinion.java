package id.suarawarga.engine.forum;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.feature.Story;
import org.jspecify.annotations.Nullable;

/**
 * What a participant says, as far as they have said it. Of its story the text is the problem and
 * what is wanted is the proposal.
 *
 * @param group null until they have said for whom they speak
 * @param topic the code of the topic; null until chosen
 * @param attends null until they have said whether they will come
 * @param name for the attendance list, given for that; null where they would rather not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Opinion(
    @Nullable StakeholderGroup group,
    @Nullable String topic,
    @Nullable OpinionAspect aspect,
    Story story,
    @Nullable Boolean attends,
    @Nullable String name) {

  public static final Opinion NONE = new Opinion(null, null, null, Story.EMPTY, null, null);

  public Opinion from(StakeholderGroup other) {
    return new Opinion(other, topic, aspect, story, attends, name);
  }

  public Opinion on(String topicCode) {
    return new Opinion(group, topicCode, aspect, story, attends, name);
  }

  public Opinion about(OpinionAspect other) {
    return new Opinion(group, topic, other, story, attends, name);
  }

  public Opinion telling(Story other) {
    return new Opinion(group, topic, aspect, other, attends, name);
  }

  /** They come, perhaps under a name, or they do not come. */
  public Opinion attending(boolean comes, @Nullable String under) {
    return new Opinion(group, topic, aspect, story, comes, under);
  }

  /** Refuses one that lacks an answer that every opinion has. */
  void requireComplete() {
    if (group == null || topic == null || aspect == null || attends == null) {
      throw new IllegalArgumentException("an opinion says whose it is, of what, and who comes");
    }
    if (story.text() == null) {
      throw new IllegalArgumentException("an opinion says what the problem is");
    }
  }

  /** Without what was told and by whom: this may end up in a log. */
  @Override
  public String toString() {
    return "Opinion[" + topic + "]";
  }
}
