package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.Time;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings replies to residents: at once what this replica has committed, and by and by what was left
 * behind or put off. Close it after the ledger and before the database.
 */
public final class Delivery implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  private final Outbox outbox;
  private final Lines lines;
  private final Relay relay;
  private final Sweep sweep;

  /**
   * Opens the ways out.
   *
   * @param limits how fast each account may go
   * @param intake is told who cannot be reached any more
   */
  public Delivery(
      List<Channel> channels,
      Function<Account, Limits> limits,
      Outbox outbox,
      Intake intake,
      DeliverySettings settings,
      Time time) {
    this.outbox = outbox;
    this.lines = new Lines(channels, limits, settings, time);
    this.relay = new Relay(lines, new Settlements(outbox::settle, time), intake, settings, time);
    this.sweep = new Sweep(outbox, relay);
  }

  /** Takes replies that have just been committed; those of other replicas are left alone. */
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

  /** The accounts on which nothing can be sent until an operator acts. */
  public List<Account> halted() {
    return lines.halted();
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
