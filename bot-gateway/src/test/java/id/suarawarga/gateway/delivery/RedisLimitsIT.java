package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.SharedLimits.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

/** Two replicas and one Redis, which goes away and comes back. */
class RedisLimitsIT {

  private static final Limits TEN = new Limits(10, Duration.ZERO, 1);
  private static final Limits ONE = new Limits(1, Duration.ZERO, 1);
  private static final Limits PAIR = new Limits(1_000, Duration.ofSeconds(6), 2);

  private final AtomicLong ids = new AtomicLong();
  private final Account number = new Account(ChannelType.WHATSAPP, UUID.randomUUID().toString());
  private final Account other = new Account(ChannelType.WHATSAPP, UUID.randomUUID().toString());
  private final RedisLimits one = new RedisLimits(TestServers.redisUrl());
  private final RedisLimits two = new RedisLimits(TestServers.redisUrl());

  @BeforeEach
  void connect() {
    awaitCompany(one, two);
  }

  @AfterEach
  void close() {
    one.close();
    two.close();
  }

  @Test
  void twoReplicasTogetherKeepTheLimitOfTheNumber() throws Exception {
    Queue<Long> sent = new ConcurrentLinkedQueue<>();
    List<Thread> senders =
        IntStream.range(0, 32)
            .mapToObj(i -> Thread.startVirtualThread(() -> send(i % 2 == 0 ? one : two, sent)))
            .toList();
    for (Thread sender : senders) {
      sender.join();
    }
    List<Long> times = sent.stream().sorted().toList();
    assertThat(times).hasSize(32);
    // The eleventh message before each is more than a second older.
    assertThat(IntStream.range(10, 32).mapToLong(i -> times.get(i) - times.get(i - 10)))
        .allMatch(nanos -> nanos >= Duration.ofMillis(990).toNanos());
  }

  @Test
  void twoReplicasTogetherKeepTheLimitOfOnePerson() {
    RespondentId siti = RespondentId.random();
    assertThat(one.ask(place(siti), PAIR)).isZero();
    assertThat(two.ask(place(siti), PAIR)).isZero();
    assertThat(one.ask(place(siti), PAIR)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    assertThat(two.ask(place(RespondentId.random()), PAIR)).isZero();
  }

  @Test
  void anotherNumberHasPlacesOfItsOwn() {
    assertThat(one.ask(place(RespondentId.random()), ONE)).isZero();
    assertThat(two.ask(place(RespondentId.random()), ONE)).isPositive();
    Account bot = new Account(ChannelType.TELEGRAM, number.id());
    assertThat(two.ask(new Place(bot, RespondentId.random(), 1), ONE)).isZero();
  }

  @Test
  void withoutRedisEachReplicaIsOnItsOwnUntilItIsBack() throws IOException {
    int port = TestServers.freePort();
    RedisServer server = RedisServer.newRedisServer().bind("127.0.0.1").port(port).build();
    server.start();
    String url = "redis://127.0.0.1:" + port;
    try (RedisLimits limits = new RedisLimits(url);
        RedisLimits neighbour = new RedisLimits(url)) {
      awaitCompany(limits, neighbour);
      server.stop();
      assertThat(Stream.generate(() -> isFree(limits)).limit(20)).containsOnly(true);
      server.start();
      awaitCompany(limits, neighbour);
    } finally {
      server.stop();
    }
  }

  @Test
  void aReplicaAloneIsLeftToItsOwnPaceUntilAnotherComes() {
    Account alone = new Account(ChannelType.WHATSAPP, UUID.randomUUID().toString());
    await().until(() -> isFree(one, alone) && isFree(one, alone));
    await().until(() -> !isFree(one, alone) & !isFree(two, alone));
  }

  /** Until each has heard of the other, and of Redis, so that the only place is taken for both. */
  private void awaitCompany(RedisLimits a, RedisLimits b) {
    await().until(() -> !isFree(a, other) & !isFree(b, other));
  }

  /** Asks for the only place of another number, again and again. */
  private boolean isFree(RedisLimits limits) {
    return isFree(limits, other);
  }

  private boolean isFree(RedisLimits limits, Account account) {
    Place place = new Place(account, RespondentId.random(), ids.incrementAndGet());
    return limits.ask(place, ONE).isZero();
  }

  private void send(RedisLimits limits, Queue<Long> sent) {
    Place place = place(RespondentId.random());
    await().until(() -> limits.ask(place, TEN).isZero());
    sent.add(System.nanoTime());
    limits.done(place);
  }

  private Place place(RespondentId person) {
    return new Place(number, person, ids.incrementAndGet());
  }
}
