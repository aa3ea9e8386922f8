package id.suarawarga.engine.forum;

import java.util.Set;

/**
 * Whether a unit has done in a year what every unit must: hold a forum at least once, and report
 * it.
 *
 * @param held how many it held
 * @param reported of how many the result is published
 * @param groups who took part in those held: sent an opinion or was there
 * @param due how many promises, of whatever year, are not kept although their day is near or over
 * @param overdue of how many of these it is over
 */
public record ForumDuty(
    String unitCode,
    String unitName,
    long held,
    long reported,
    Set<StakeholderGroup> groups,
    long due,
    long overdue) {

  public ForumDuty {
    groups = Set.copyOf(groups);
  }

  /**
   * As the evaluation of public services (PermenPANRB 29/2022, indicator "public involvement")
   * scores it: 1 to 5 for 1, 2, 3, 4 and more than 4 groups; 0 where none took part.
   */
  public int score() {
    return groups.size();
  }
}
