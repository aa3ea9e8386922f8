package id.suarawarga.gateway;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again; that it fails is told once, until it succeeds. */
final class Round implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Round.class);

  private final String name;
  private final Duration every;
  private final Runnable work;
  private boolean failing;

  /**
   * Describes a round.
   *
   * @param name for the log
   * @param every the time from the end of one to the beginning of the next
   */
  Round(String name, Duration every, Runnable work) {
    this.name = name;
    this.every = every;
    this.work = work;
  }

  Duration every() {
    return every;
  }

  @Override
  public void run() {
    try {
      work.run();
      failing = false;
    } catch (RuntimeException | Error e) { // else the scheduler drops the round without a word
      if (!failing) {
        LOG.warn("{} failed and goes on trying: {}", name, e.getClass().getName());
      }
      failing = true;
    }
  }
}
