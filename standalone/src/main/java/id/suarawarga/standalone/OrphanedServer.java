package id.suarawarga.standalone;

import id.suarawarga.engine.StartProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A database or cache server that may have outlived the process that started it, as after {@code
 * kill -9}. It is known by its pid file, and by a program file that lies in the data folder: no
 * other server of this machine is ever touched, even when the pid has gone to another process.
 */
final class OrphanedServer {

  private static final long PATIENCE_SECONDS = 60;

  private final Path pidFile;
  private final Path dataFolder;

  OrphanedServer(Path pidFile, Path dataFolder) {
    this.pidFile = pidFile;
    this.dataFolder = dataFolder;
  }

  /**
   * Returns when no such server runs any more. It is asked, never killed: both servers finish their
   * files on SIGTERM.
   *
   * @throws StartProblem when it does not end
   */
  void stop() {
    Optional<ProcessHandle> process = process();
    if (process.filter(this::isOurs).isPresent()) {
      end(process.get());
    } else if (process.flatMap(OrphanedServer::program).isPresent()) {
      forgetPid();
    }
  }

  private void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new StartProblem(
          "The server of an earlier run (process %d) does not end: close what else is connected to it, then start again."
              .formatted(process.pid()),
          e);
    }
  }

  /** After a restart of the machine the pid may be another program's; the file is out of date. */
  private void forgetPid() {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ProcessHandle> process() {
    try {
      return Files.exists(pidFile)
          ? Files.readAllLines(pidFile).stream()
              .findFirst()
              .map(line -> Long.parseLong(line.strip()))
              .flatMap(ProcessHandle::of)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOurs(ProcessHandle process) {
    return program(process).filter(program -> program.startsWith(dataFolder)).isPresent();
  }

  private static Optional<Path> program(ProcessHandle process) {
    return process.info().command().map(Path::of);
  }
}
