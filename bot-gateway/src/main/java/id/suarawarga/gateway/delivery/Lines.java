package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.Pace;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SharedLimits;
import id.suarawarga.gateway.channel.Time;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The ways out of all accounts of this replica. */
public final class Lines {

  private final List<Line> lines;
  private final Semaphore onTheWay;
  private final int concurrency;

  /** Opens a line for each channel of a replica that is alone. */
  public Lines(List<? extends Channel> channels, DeliverySettings settings, Time time) {
    this(channels, SharedLimits.NONE, settings, time);
  }

  /** Opens a line for each channel. */
  public Lines(
      List<? extends Channel> channels, SharedLimits shared, DeliverySettings settings, Time time) {
    this.concurrency = settings.concurrency();
    this.onTheWay = new Semaphore(concurrency, true);
    this.lines = channels.stream().map(channel -> line(channel, shared, settings, time)).toList();
  }

  /** The accounts on which nothing can be sent until an operator acts. */
  public List<Account> halted() {
    return lines.stream().filter(Line::isHalted).map(Line::account).toList();
  }

  /** Whether those who write to this account are reminded of what they have left unfinished. */
  public boolean remind(Account account) {
    return lines.stream().filter(line -> line.serves(account)).allMatch(Line::reminds);
  }

  SendResult send(OutboxMessage row, int attempt) throws InterruptedException {
    Account account = row.message().to().account();
    for (Line line : lines) {
      if (line.serves(account)) {
        return line.send(row, attempt);
      }
    }
    return new SendResult.NotSent("no channel for " + account);
  }

  /** What needs no pace needs nobody to share it with. */
  private Line line(Channel channel, SharedLimits shared, DeliverySettings settings, Time time) {
    Limits limits = channel.limits();
    return new Line(
        channel,
        new Pace(limits, time),
        limits.equals(Limits.NONE) ? SharedLimits.NONE : shared,
        time,
        onTheWay,
        settings.probeEvery());
  }

  /** Waits until nothing is on its way, at most that long; afterwards nothing leaves any more. */
  boolean close(Duration grace) throws InterruptedException {
    return onTheWay.tryAcquire(concurrency, grace.toMillis(), TimeUnit.MILLISECONDS);
  }
}
