package id.suarawarga.engine.forum;

import id.suarawarga.engine.catalogue.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What officials decide about a forum before it is held.
 *
 * @param heldAt when it begins
 * @param opinionsFrom first day on which opinions are taken
 * @param opinionsUntil last day on which they are
 * @param topics in the order in which residents choose from them
 * @param groups who is invited
 */
public record ForumPlan(
    String code,
    String unitCode,
    String theme,
    String description,
    String venue,
    Instant heldAt,
    LocalDate opinionsFrom,
    LocalDate opinionsUntil,
    List<Topic> topics,
    Set<StakeholderGroup> groups) {

  public ForumPlan {
    if (!Code.isValid(code)) {
      throw new IllegalArgumentException("a code has 2 to 24 of A-Z, 0-9 and -");
    }
    if (opinionsUntil.isBefore(opinionsFrom)) {
      throw new IllegalArgumentException("a window ends on or after the day it begins");
    }
    topics = List.copyOf(topics);
    groups = inOrder(groups);
  }

  /** In the order in which they are declared, so that equal plans print alike. */
  private static Set<StakeholderGroup> inOrder(Set<StakeholderGroup> groups) {
    EnumSet<StakeholderGroup> sorted = EnumSet.noneOf(StakeholderGroup.class);
    sorted.addAll(groups);
    return Collections.unmodifiableSet(sorted);
  }
}
