package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.gateway.channel.Bugs;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Pace;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.SharedLimits;
import id.suarawarga.gateway.channel.SharedLimits.Place;
import id.suarawarga.gateway.channel.Time;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way out of one account: its channel, at its pace. */
final class Line {

  private static final Logger LOG = LoggerFactory.getLogger(Line.class);

  private final Channel channel;
  private final Pace pace;
  private final SharedLimits shared;
  private final Time time;
  private final Semaphore onTheWay;
  private final Duration probeEvery;

  /**
   * Sends through a channel.
   *
   * @param shared what all replicas keep together
   * @param onTheWay bounds the requests of all lines together
   */
  Line(
      Channel channel,
      Pace pace,
      SharedLimits shared,
      Time time,
      Semaphore onTheWay,
      Duration probeEvery) {
    this.channel = channel;
    this.pace = pace;
    this.shared = shared;
    this.time = time;
    this.onTheWay = onTheWay;
    this.probeEvery = probeEvery;
  }

  /** Waits for its turn, tries once, and slows the account down where the answer asks for it. */
  SendResult send(OutboxMessage row, int attempt) throws InterruptedException {
    Address to = row.message().to();
    pace.take(to);
    try {
      return sendAmongReplicas(row, attempt);
    } finally {
      pace.done(to);
    }
  }

  private SendResult sendAmongReplicas(OutboxMessage row, int attempt) throws InterruptedException {
    Place place = new Place(channel.account(), row.respondent(), row.id());
    Duration wait = shared.ask(place, channel.limits());
    while (wait.isPositive()) {
      time.pause(wait);
      wait = shared.ask(place, channel.limits());
    }
    try {
      return sendNow(row, attempt);
    } finally {
      shared.done(place);
    }
  }

  private SendResult sendNow(OutboxMessage row, int attempt) throws InterruptedException {
    onTheWay.acquire();
    try {
      SendResult result = attempt(row.id(), row.message(), attempt);
      heed(result);
      return result;
    } finally {
      onTheWay.release();
    }
  }

  boolean serves(Account account) {
    return channel.serves(account);
  }

  boolean reminds() {
    return channel.reminds();
  }

  Account account() {
    return channel.account();
  }

  boolean isHalted() {
    return pace.isHalted();
  }

  /** A bug in a channel must not hold up everything else that this person is to hear. */
  private SendResult attempt(long id, OutboundMessage message, int attempt) {
    try {
      return channel.send(id, message, attempt);
    } catch (RuntimeException e) {
      LOG.error("channel {} has a bug: {}", channel.account(), Bugs.where(e));
      return new SendResult.Rejected("bug: " + e.getClass().getSimpleName());
    }
  }

  private void heed(SendResult result) {
    switch (result) {
      case SendResult.Halted(var reason) -> halt(reason);
      case SendResult.Throttled(var wait, var scope) -> {
        resume();
        if (scope == Scope.ACCOUNT) {
          LOG.info("account {} is throttled for {}", channel.account(), wait);
          pace.pause(wait);
        }
      }
      case SendResult.Sent _, SendResult.Rejected _, SendResult.Unreachable _ -> resume();
      case SendResult.NotSent _, SendResult.Unknown _, SendResult.Silent _ -> {
        // says nothing about the account
      }
    }
  }

  private void halt(String reason) {
    if (pace.halt(probeEvery)) {
      LOG.error(
          "ALARM account {} is halted: {}. Its queue is kept and tried every {}",
          channel.account(),
          reason,
          probeEvery);
    }
  }

  private void resume() {
    if (pace.resume()) {
      LOG.info("account {} sends again", channel.account());
    }
  }
}
