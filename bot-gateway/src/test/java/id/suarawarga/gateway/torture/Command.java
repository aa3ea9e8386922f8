package id.suarawarga.gateway.torture;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A command of the operating system. */
final class Command {

  private Command() {}

  /** Whether it could be run and said yes. */
  static boolean succeeds(String... words) {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
