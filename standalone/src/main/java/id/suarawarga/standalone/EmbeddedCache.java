package id.suarawarga.standalone;

import id.suarawarga.engine.StartProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import redis.embedded.RedisServer;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis that keeps its data in the data folder, on loopback and with a password. Losing it costs
 * time, never data.
 */
final class EmbeddedCache implements Closeable {

  private final RedisServer server;
  private final int port;
  private final String password;

  private EmbeddedCache(RedisServer server, int port, String password) {
    this.server = server;
    this.port = port;
    this.password = password;
  }

  /**
   * @throws StartProblem when it does not start
   */
  static EmbeddedCache start(DataFolder data) {
    try {
      Path home = OwnerOnly.folder(data.file("redis"));
      new OrphanedServer(home.resolve("redis.pid"), data.path()).stop();
      return run(data, home);
    } catch (IOException e) {
      throw new StartProblem(
          "Redis did not start: delete the folder %s, which holds nothing that is needed, and start again."
              .formatted(data.file("redis")),
          e);
    }
  }

  String url() {
    return "redis://:%s@127.0.0.1:%d".formatted(password, port);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedCache run(DataFolder data, Path home) throws IOException {
    int port = freePort();
    String password = GeneratedSecret.keptIn(home.resolve("password"));
    Path configuration = home.resolve("redis.conf");
    OwnerOnly.write(configuration, configuration(port, password, home));
    Path program = OwnerOnly.folder(data.file("program"));
    String executable =
        ExecutableProvider.newJarResourceProvider(program.toFile()).get().getAbsolutePath();
    // Killed at the end: what it has answered is with the operating system already, and on a full
    // disk it would never end by itself.
    RedisServer server = new RedisServer(port, List.of(executable, configuration.toString()), true);
    server.start();
    return new EmbeddedCache(server, port, password);
  }

  private static String configuration(int port, String password, Path home) {
    return """
        bind 127.0.0.1
        port %d
        requirepass %s
        dir "%s"
        pidfile "%s"
        appendonly yes
        save ""
        maxmemory 256mb
        maxmemory-policy allkeys-lru
        """
        .formatted(port, password, home, home.resolve("redis.pid"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
