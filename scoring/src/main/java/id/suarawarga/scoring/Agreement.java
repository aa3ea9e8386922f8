package id.suarawarga.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the groups of a consultation vote on one opinion, so that a large group cannot drown a small
 * one.
 *
 * <p>Groups with fewer than {@value #PUBLISHED_FROM} votes count in the total but are not shown on
 * their own, and say neither yes nor no to "shared by all groups": so few show nothing, and may
 * show who voted. (Where only one group is that small, whoever subtracts the others from the total
 * finds it nevertheless; votes carry no name.)
 *
 * @param groups the votes of each group, in the order of the groups
 * @param <G> what groups there are
 */
public record Agreement<G extends Comparable<G>>(SortedMap<G, Support> groups) {

  /** The fewest votes with which a group is shown on its own. */
  public static final int PUBLISHED_FROM = 5;

  public Agreement {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /** Nobody has voted. */
  public static <G extends Comparable<G>> Agreement<G> none() {
    return new Agreement<G>(new TreeMap<G, Support>());
  }

  /** With more votes of one group. */
  public Agreement<G> plus(G group, Support votes) {
    SortedMap<G, Support> more = new TreeMap<>(groups);
    more.merge(group, votes, Support::plus);
    return new Agreement<G>(more);
  }

  /** The votes of all groups together, small ones too. */
  public Support total() {
    return groups.values().stream().reduce(Support.NONE, Support::plus);
  }

  /** The groups that are shown on their own. */
  public SortedMap<G, Support> published() {
    SortedMap<G, Support> large = new TreeMap<>();
    for (Map.Entry<G, Support> group : groups.entrySet()) {
      if (group.getValue().votes() >= PUBLISHED_FROM) {
        large.put(group.getKey(), group.getValue());
      }
    }
    return Collections.unmodifiableSortedMap(large);
  }

  /**
   * Whether the opinion is shared by all groups: two or more are published, since one alone is not
   * "all", and in each of them the lower end of the {@link WilsonInterval} is above one half. The
   * least that does it is five votes in each of two groups, none against.
   */
  public boolean isSharedByAll() {
    SortedMap<G, Support> large = published();
    return large.size() > 1 && large.values().stream().allMatch(Support::isByMost);
  }
}
