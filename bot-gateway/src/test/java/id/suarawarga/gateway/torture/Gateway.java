package id.suarawarga.gateway.torture;

import id.suarawarga.engine.testing.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A gateway in a process of its own, which can be killed at any moment. */
final class Gateway implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(1);

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = TestServers.freePort();
  private final Road road;
  private final List<String> settings;
  private final Path clock;
  private final Path log;
  private @Nullable Process process;

  /**
   * @param road its way to the provider
   * @param settings besides its port
   */
  Gateway(Road road, List<String> settings, Path clock, Path log) {
    this.road = road;
    this.settings = settings;
    this.clock = clock;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  Road road() {
    return road;
  }

  /** Starts it unless it runs; {@link #awaitReady} waits for it. */
  synchronized void start() {
    if (process != null && process.isAlive()) {
      return;
    }
    try {
      process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code kill -9}: nothing is ended, released or written any more. */
  synchronized void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
    road.lose();
  }

  void awaitReady() {
    Awaitility.await("gateway, see " + log)
        .atMost(START)
        .pollInterval(Duration.ofMillis(50))
        .until(this::isReady);
  }

  private boolean isReady() throws InterruptedException {
    URI readiness = url().resolve("/actuator/health/readiness");
    try {
      HttpRequest request = HttpRequest.newBuilder(readiness).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+EnableDynamicAgentLoading", "-Djava.awt.headless=true"));
    command.add("-D" + GatewayOnBentClock.CLOCK + "=" + clock);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(GatewayOnBentClock.class.getName());
    command.addAll(List.of("--server.port=" + port, "--management.server.port=" + port));
    settings.forEach(setting -> command.add("--" + setting));
    return command;
  }

  @Override
  public void close() {
    kill();
    road.close();
    http.shutdownNow();
  }
}
