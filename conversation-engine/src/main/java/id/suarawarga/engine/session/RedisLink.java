package id.suarawarga.engine.session;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to a Redis that may be slow, away or not there yet. It begins to connect at once,
 * and again whenever Redis is back. Each command ends within a moment, and at once while Redis is
 * known to be away.
 */
public final class RedisLink implements AutoCloseable {

  /** How long a connection and then a command may take. */
  private static final Duration PATIENCE = Duration.ofMillis(150);

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

  private final ShortCircuit circuit = new ShortCircuit(PAUSE, System::nanoTime);
  private final String meanwhile;
  private final RedisURI uri;
  private final ClientResources resources;
  private final RedisClient client;
  private CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connecting;

  /**
   * Begins to connect, and does not wait for it.
   *
   * @param url such as {@code redis://host:6379}
   * @param meanwhile what happens while Redis is away, for the log
   */
  public RedisLink(String url, String meanwhile) {
    this.meanwhile = meanwhile;
    uri = RedisURI.create(url);
    resources = DefaultClientResources.builder().reconnectDelay(Delay.constant(PAUSE)).build();
    client = RedisClient.create(resources);
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(PAUSE).build())
            .timeoutOptions(TimeoutOptions.enabled(PATIENCE))
            .build());
    // The first connection of a process takes longer than the first command may wait.
    connecting = connect();
  }

  /** The answer to a command; empty when Redis has none, or is away. */
  public <T> Optional<T> ask(Command<T> command) {
    try {
      return circuit.letsThrough() ? Optional.ofNullable(send(command).join()) : Optional.empty();
    } catch (CompletionException e) {
      return Optional.empty();
    }
  }

  /** Sends a command without waiting; it is lost when Redis is away. */
  public <T> void post(Command<T> command) {
    if (circuit.letsThrough()) {
      var _ = send(command);
    }
  }

  /** Sends a command even when Redis was found away a moment ago; tells whether it arrived. */
  <T> boolean insist(Command<T> command) {
    try {
      send(command).join();
      return true;
    } catch (CompletionException e) {
      return false;
    }
  }

  private <T> CompletableFuture<T> send(Command<T> command) {
    return connection()
        .copy()
        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .thenCompose(connection -> command.apply(connection.async()))
        .whenComplete((answer, failure) -> report(failure));
  }

  private synchronized CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connection() {
    if (connecting.isCompletedExceptionally()) {
      connecting = connect();
    }
    return connecting;
  }

  private CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connect() {
    return client.connectAsync(ByteArrayCodec.INSTANCE, uri).toCompletableFuture();
  }

  private void report(@Nullable Throwable failure) {
    if (failure == null) {
      if (circuit.answered()) {
        LOG.info("Redis answers again");
      }
    } else if (circuit.failed()) {
      LOG.warn(
          "Redis does not answer, so until it does {}; check the server and SPRING_DATA_REDIS_URL:"
              + " {}",
          meanwhile,
          failure.toString());
    }
  }

  @Override
  public void close() {
    client.shutdown(Duration.ZERO, PAUSE);
    resources.shutdown(0, PAUSE.toMillis(), TimeUnit.MILLISECONDS).syncUninterruptibly();
  }

  /** One command to Redis. */
  public interface Command<T>
      extends Function<RedisAsyncCommands<byte[], byte[]>, CompletionStage<T>> {}
}
