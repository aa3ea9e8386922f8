package id.suarawarga.gateway.clock;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what is no longer needed, or may no longer be kept. */
public final class Housekeeping {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final List<Chore> chores;
  private final Clock clock;

  public Housekeeping(List<Chore> chores, Clock clock) {
    this.chores = List.copyOf(chores);
    this.clock = clock;
  }

  /** Does every chore; one that fails does not keep the others from being done. */
  public void run() {
    chores.forEach(this::tryToDo);
  }

  private void tryToDo(Chore chore) {
    try {
      chore.work().accept(clock.instant());
    } catch (RuntimeException e) {
      LOG.warn(
          "{} was not tidied up, trying again later: {}", chore.name(), e.getClass().getName());
    }
  }
}
