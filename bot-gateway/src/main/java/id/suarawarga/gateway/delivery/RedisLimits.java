package id.suarawarga.gateway.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suarawarga.engine.session.RedisLink;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.SharedLimits;
import io.lettuce.core.ScriptOutputType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Keeps limits in Redis, by its clock. An account has as many places as it may send messages a
 * second; as in {@link id.suarawarga.gateway.channel.Pace} a place comes free one second after the
 * provider has <em>answered</em>, or when that can no longer be expected. While Redis is away every
 * message may go, and each replica is left with its own pace.
 */
public final class RedisLimits implements SharedLimits, AutoCloseable {

  /** Longer than any request takes, and a second. */
  private static final Duration FLIGHT = Duration.ofSeconds(25);

  private static final byte[] TAKE = script("take-place.lua");
  private static final byte[] FREE = script("free-place.lua");

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
    long every = limits.personEvery().toMillis();
    byte[][] arguments =
        bytes(
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
    byte[][] message = bytes(place.message());
    redis.<Long>post(it -> it.eval(FREE, ScriptOutputType.INTEGER, keys(place), message));
  }

  @Override
  public void close() {
    redis.close();
  }

  /** In braces what a cluster decides by, so that both are kept together. */
  private static byte[][] keys(Place place) {
    String account = "limit:{" + place.account() + "}";
    return bytes(account, account + ":" + place.person());
  }

  private static byte[][] bytes(Object... values) {
    return Stream.of(values).map(value -> value.toString().getBytes(UTF_8)).toArray(byte[][]::new);
  }

  private static byte[] script(String name) {
    try (InputStream file =
        Objects.requireNonNull(RedisLimits.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
