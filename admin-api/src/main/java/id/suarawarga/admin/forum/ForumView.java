package id.suarawarga.admin.forum;

import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumPlan;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.forum.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A forum as a caller reads it.
 *
 * @param opinionsFrom first day on which opinions are taken
 * @param opinionsUntil last day on which they are
 * @param groups who is invited
 * @param reportedAt when its result was published
 */
record ForumView(
    String code,
    String unitCode,
    String theme,
    String description,
    String venue,
    Instant heldAt,
    LocalDate opinionsFrom,
    LocalDate opinionsUntil,
    List<Topic> topics,
    Set<StakeholderGroup> groups,
    ForumState state,
    @Nullable Instant reportedAt) {

  static ForumView of(Forum forum) {
    ForumPlan plan = forum.plan();
    return new ForumView(
        plan.code(),
        plan.unitCode(),
        plan.theme(),
        plan.description(),
        plan.venue(),
        plan.heldAt(),
        plan.opinionsFrom(),
        plan.opinionsUntil(),
        plan.topics(),
        plan.groups(),
        forum.state(),
        forum.reportedAt());
  }

  static Version version(Forum forum) {
    return new Version("forum", forum.code(), forum.version());
  }
}
