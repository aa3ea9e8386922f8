package id.suarawarga.gateway;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again, and whose failures are told once until it succeeds. */
final class Round implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Round.class);

  private final String name;
  private final Runnable work;
  private boolean failing;

  Round(String name, Runnable work) {
    this.name = name;
    this.work = work;
  }

  @Override
  public void run() {
    try {
      work.run();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("{} failed and goes on trying: {}", name, e.getClass().getName());
      }
      failing = true;
    }
  }
}
