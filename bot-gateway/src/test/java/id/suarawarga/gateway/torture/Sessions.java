package id.suarawarga.gateway.torture;

import id.suarawarga.engine.testing.TestServers;
import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import redis.embedded.RedisServer;

/** A Redis of our own that forgets and goes away. */
final class Sessions implements AutoCloseable {

  private final int port = TestServers.freePort();
  private @Nullable RedisServer server;

  String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Starts it unless it runs. */
  void start() {
    try {
      if (server == null) {
        server = RedisServer.newRedisServer().bind("127.0.0.1").port(port).build();
        server.start();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stop() {
    try {
      if (server != null) {
        server.stop();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      server = null;
    }
  }

  void flush() {
    RedisClient client = RedisClient.create(url());
    try (var connection = client.connect()) {
      connection.sync().flushall();
    } finally {
      client.shutdown(Duration.ZERO, Duration.ZERO);
    }
  }

  @Override
  public void close() {
    stop();
  }
}
