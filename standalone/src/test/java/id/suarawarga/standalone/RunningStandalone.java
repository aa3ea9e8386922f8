package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standalone in a process of its own, as a user starts it. */
final class RunningStandalone implements AutoCloseable {

  private static final Pattern API = Pattern.compile("(http://localhost:\\d+)/v3/api-docs");
  private static final Pattern HEALTH = Pattern.compile("http://localhost:\\d+/actuator/health");
  private static final Pattern PASSWORD = Pattern.compile("sandi awal (\\S+)");

  private final Process process;
  private final List<String> output = Collections.synchronizedList(new ArrayList<>());
  private Thread reader = new Thread();

  private RunningStandalone(Process process) {
    this.process = process;
  }

  /**
   * Starts it on free ports and waits for its block, or for its end.
   *
   * @param more settings that go before the others
   */
  static RunningStandalone start(Path data, Map<String, String> more, Map<String, String> settings)
      throws IOException {
    return start(StandaloneApplication.class, data, more, settings);
  }

  /**
   * The same, changed by a test.
   *
   * @param main what to start
   */
  static RunningStandalone start(
      Class<?> main, Path data, Map<String, String> more, Map<String, String> settings)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    ProcessBuilder builder =
        new ProcessBuilder(
                java.toString(), "-XX:TieredStopAtLevel=1", "-cp", classes, main.getName())
            .redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.putAll(Map.of("SERVER_PORT", "0", "MANAGEMENT_SERVER_PORT", "0"));
    environment.put("SUARA_DATA_DIR", data.toString());
    environment.put("SUARA_TELEGRAM_CHAT_EVERY", "0s"); // the fake one waits for nobody
    environment.putAll(settings);
    environment.putAll(more);
    RunningStandalone standalone = new RunningStandalone(builder.start());
    standalone.readBlock();
    return standalone;
  }

  /** What it has printed so far: the block, and what it logs. */
  String output() {
    return String.join("\n", List.copyOf(output));
  }

  URI api() {
    return URI.create(found(API).group(1));
  }

  URI health() {
    return URI.create(found(HEALTH).group());
  }

  String firstPassword() {
    return found(PASSWORD).group(1);
  }

  /** As {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As Ctrl+C; returns when it has ended. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
    reader.join();
  }

  private void readBlock() throws IOException {
    BufferedReader lines = process.inputReader();
    String line = lines.readLine();
    while (line != null && !line.contains("Telegram  ")) {
      output.add(line);
      line = lines.readLine();
    }
    reader = Thread.startVirtualThread(() -> lines.lines().forEach(output::add));
  }

  private Matcher found(Pattern pattern) {
    Matcher matcher = pattern.matcher(output());
    assertThat(matcher.find()).as(output()).isTrue();
    return matcher;
  }
}
