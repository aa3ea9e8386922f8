package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.session.RedisLink;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.SharedLimits;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisAsyncCommands;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps limits in Redis, by its clock. An account has as many places as it may send messages a
 * second; as in {@link id.suarawarga.gateway.channel.Pace} a place comes free one second after the
 * provider has <em>answered</em>, or when that can no longer be expected. While Redis is away every
 * message may go, and each replica is left with its own pace; so it is with a replica that is the
 * only one, lest each message wait for Redis.
 */
public final class RedisLimits implements SharedLimits, AutoCloseable {

  /** Longer than any request takes, and a second. */
  private static final Duration FLIGHT = Duration.ofSeconds(25);

  private static final byte[] TAKE = Script.named("take-place.lua");
  private static final byte[] FREE = Script.named("free-place.lua");

  private final UUID replica = UUID.randomUUID();
  private final Map<Account, Company> companies = new ConcurrentHashMap<>();
  private final RedisLink redis;

  /**
   * Begins to connect, and does not wait for it.
   *
   * @param url such as {@code redis://host:6379}
   */
  public RedisLimits(String url) {
    this.redis = new RedisLink(url, "each replica keeps the limits of providers for itself");
  }

  @Override
  public Duration ask(Place place, Limits limits) {
    if (company(place).isNone()) {
      return Duration.ZERO;
    }
    long every = limits.personEvery().toMillis();
    byte[][] arguments =
        Script.bytes(
            place.message(),
            FLIGHT.toMillis(),
            limits.perSecond(),
            every,
            every * (limits.personBurst() - 1));
    return redis
        .<Long>ask(it -> it.eval(TAKE, ScriptOutputType.INTEGER, keys(place), arguments))
        .map(Duration::ofMillis)
        .orElse(Duration.ZERO);
  }

  @Override
  public void done(Place place) {
    if (company(place).isNone()) {
      return;
    }
    byte[][] message = Script.bytes(place.message());
    redis.<Long>post(it -> it.eval(FREE, ScriptOutputType.INTEGER, keys(place), message));
  }

  /** Whether Redis is there. */
  boolean answers() {
    return redis.ask(RedisAsyncCommands::ping).isPresent();
  }

  @Override
  public void close() {
    redis.close();
  }

  private Company company(Place place) {
    return companies.computeIfAbsent(
        place.account(), account -> new Company(redis, account, replica));
  }

  /** In braces what a cluster decides by, so that both are kept together. */
  private static byte[][] keys(Place place) {
    String account = "limit:{" + place.account() + "}";
    return Script.bytes(account, account + ":" + place.person());
  }
}
