package id.suarawarga.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The wire: paths, token, bodies. */
final class BotApiServer implements AutoCloseable {

  /** What a call does. */
  interface Calls {
    BotReply reply(BotRequest request) throws InterruptedException;
  }

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer takes 40 ms
  }

  private final String token;
  private final Calls calls;
  private final FakeFiles files;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  BotApiServer(String token, FakeFiles files, Calls calls) throws IOException {
    this.token = token;
    this.files = files;
    this.calls = calls;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
  }

  void start() {
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void serve(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    try (exchange) {
      if (path.length == 4 && path[1].equals("file") && path[2].equals("bot" + token)) {
        files.write(exchange, path[3]);
      } else if (path.length != 3 || !path[1].startsWith("bot")) {
        write(exchange, BotReply.error(404, "Not Found"));
      } else if (!path[1].equals("bot" + token)) {
        write(exchange, BotReply.error(401, "Unauthorized"));
      } else {
        write(exchange, calls.reply(BotRequest.of(exchange, path[2])));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Answers, or breaks the connection. */
  static void write(HttpExchange exchange, BotReply reply) throws IOException {
    if (reply.body() == null) {
      return; // closing without an answer breaks the connection
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
