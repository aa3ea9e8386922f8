package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A provider that answers as told and remembers what it was asked. */
final class ScriptedChannel implements Channel {

  /** One request: to whom, what, and when since the beginning. */
  record Request(String user, String text, Duration at) {}

  /** The text of a message that this channel cannot cope with. */
  static final String BUG = "bug";

  static final SendResult SENT = new SendResult.Sent(null);

  private final Account account;
  private final Time time;
  private final long start;
  private final Map<String, Queue<SendResult>> answers = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> onTheWay = new ConcurrentHashMap<>();
  private final AtomicInteger crowd = new AtomicInteger();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<String> delivered = new CopyOnWriteArrayList<>();
  private Limits limits = Limits.NONE;

  ScriptedChannel(String account, Time time) {
    this.account = new Account(ChannelType.TELEGRAM, account);
    this.time = time;
    this.start = time.nanos();
  }

  /** The answers to the first requests with that text; further ones are taken. */
  ScriptedChannel answer(String text, SendResult... results) {
    answers.put(text, new ArrayDeque<>(List.of(results)));
    return this;
  }

  /** Lets requests with that text hang until the latch is open. */
  CountDownLatch hold(String text) {
    return held.computeIfAbsent(text, _ -> new CountDownLatch(1));
  }

  /** Tells how fast it may be asked. */
  ScriptedChannel paced(Limits pace) {
    limits = pace;
    return this;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public SendResult send(long id, OutboundMessage message, int attempt) {
    AtomicInteger toUser = onTheWay.computeIfAbsent(message.to().user(), _ -> new AtomicInteger());
    crowd.accumulateAndGet(toUser.incrementAndGet(), Math::max);
    try {
      requests.add(new Request(message.to().user(), message.text(), since()));
      if (message.text().equals(BUG)) {
        throw new IllegalStateException(message.text());
      }
      return answerTo(message);
    } finally {
      toUser.decrementAndGet();
    }
  }

  private SendResult answerTo(OutboundMessage message) {
    try {
      held.getOrDefault(message.text(), new CountDownLatch(0)).await();
    } catch (InterruptedException e) {
      return new SendResult.Unknown("interrupted", false);
    }
    SendResult scripted = answers.getOrDefault(message.text(), new ArrayDeque<>()).poll();
    SendResult result = scripted == null ? SENT : scripted;
    if (result instanceof SendResult.Sent) {
      delivered.add(message.text());
    }
    return result;
  }

  private Duration since() {
    return Duration.ofNanos(time.nanos() - start);
  }

  List<Request> requests() {
    return requests;
  }

  Stream<Request> requestsTo(String user) {
    return requests.stream().filter(request -> request.user().equals(user));
  }

  /** The texts of all requests. */
  List<String> asked() {
    return requests.stream().map(Request::text).toList();
  }

  /** The texts that arrived, in that order. */
  List<String> delivered() {
    return delivered;
  }

  List<Duration> times(String text) {
    return requests.stream().filter(r -> r.text().equals(text)).map(Request::at).toList();
  }

  /** The most requests to one user that were on their way at once. */
  int crowd() {
    return crowd.get();
  }
}
