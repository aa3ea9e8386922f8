package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.gateway.channel.Bugs;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.Time;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings replies to residents: at once what this replica has committed, and by and by what was left
 * behind or put off. Close it after the ledger and before the database.
 */
public final class Delivery implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Outbox outbox;
  private final Relay relay;
  private final Sweep sweep;

  /**
   * Makes it ready; nothing is sent before it is offered or found.
   *
   * @param intake is told who cannot be reached any more
   */
  public Delivery(
      Lines lines,
      Outbox outbox,
      Intake intake,
      DeliverySettings settings,
      Time time,
      MeterRegistry meters) {
    Settlements settlements = new Settlements(outbox::settle, settings.settleAfter(), time, meters);
    this.outbox = outbox;
    this.relay = new Relay(lines, settlements, outbox::holds, intake, settings, time);
    this.sweep = new Sweep(outbox, relay, time);
  }

  /**
   * Takes replies that have just been committed; those of other replicas are left alone.
   *
   * @throws java.util.concurrent.RejectedExecutionException when there is no room
   */
  public void offer(List<OutboxMessage> replies) {
    relay.offer(replies);
  }

  /** Keeps the leases and takes what was left behind; to be called every second, by one thread. */
  public void sweep() {
    sweep.run();
  }

  /** How many replies are held here, unsent or unsettled. */
  public int size() {
    return relay.size();
  }

  /** Ends sending and gives everything else back to the outbox, for other replicas. */
  @Override
  public void close() {
    try {
      relay.close();
      outbox.release();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("unsent replies stay leased for a while: {}", Bugs.where(e));
    }
  }
}
