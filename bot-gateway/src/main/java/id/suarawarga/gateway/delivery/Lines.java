package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Pace;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.Time;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The ways out of all accounts of this replica. */
public final class Lines {

  private final Map<Account, Line> lines;
  private final Semaphore onTheWay;
  private final int concurrency;

  /** Opens a line for each channel. */
  public Lines(List<? extends Channel> channels, DeliverySettings settings, Time time) {
    this.concurrency = settings.concurrency();
    this.onTheWay = new Semaphore(concurrency, true);
    this.lines =
        channels.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Channel::account,
                    channel ->
                        new Line(
                            channel,
                            new Pace(channel.limits(), time),
                            onTheWay,
                            settings.probeEvery())));
  }

  /** The accounts on which nothing can be sent until an operator acts. */
  public List<Account> halted() {
    return lines.entrySet().stream()
        .filter(line -> line.getValue().isHalted())
        .map(Map.Entry::getKey)
        .toList();
  }

  SendResult send(OutboundMessage message, int attempt) throws InterruptedException {
    Account account = message.to().account();
    Line line = lines.get(account);
    return line == null
        ? new SendResult.NotSent("no channel for " + account)
        : line.send(message, attempt);
  }

  /** Waits until nothing is on its way, at most that long; afterwards nothing leaves any more. */
  boolean close(Duration grace) throws InterruptedException {
    return onTheWay.tryAcquire(concurrency, grace.toMillis(), TimeUnit.MILLISECONDS);
  }
}
