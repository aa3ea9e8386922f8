package id.suarawarga.engine.outbox;

import java.util.HashSet;
import java.util.Set;

/** The unsent rows of one person that this replica is sending. Guarded by {@link Holdings}. */
final class Line {

  private final Set<Long> ids = HashSet.newHashSet(4);
  private boolean broken;

  Set<Long> ids() {
    return ids;
  }

  /** The person was given back or lost; nothing may join any more. */
  void breakUp() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }
}
