package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final List<String> output = new ArrayList<>();

  private RunningStandalone(Process process) {
    this.process = process;
  }

  /** Starts it on free ports and waits for its block, or for its end. */
  static RunningStandalone start(Path data, Map<String, String> settings) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StandaloneApplication.class.getName())
            .redirectErrorStream(true);
    builder.environment().put("SUARA_DATA_DIR", data.toString());
    builder.environment().put("SERVER_PORT", "0");
    builder.environment().put("MANAGEMENT_SERVER_PORT", "0");
    builder.environment().putAll(settings);
    RunningStandalone standalone = new RunningStandalone(builder.start());
    standalone.readBlock();
    return standalone;
  }

  String output() {
    return String.join("\n", output);
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

  boolean isRunning() {
    return process.isAlive();
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
  }

  private void readBlock() throws IOException {
    BufferedReader lines = process.inputReader();
    String line = lines.readLine();
    while (line != null && !line.contains("Telegram  ")) {
      output.add(line);
      line = lines.readLine();
    }
  }

  private Matcher found(Pattern pattern) {
    Matcher matcher = pattern.matcher(output());
    assertThat(matcher.find()).as(output()).isTrue();
    return matcher;
  }
}
