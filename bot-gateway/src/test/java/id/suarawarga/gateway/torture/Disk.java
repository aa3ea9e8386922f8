package id.suarawarga.gateway.torture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory that can be filled up; a plain folder where we may not mount one. */
final class Disk implements AutoCloseable {

  private static final String SIZE = "384m";
  private static final int CHUNK = 1 << 16;

  private final Path path;
  private final boolean mounted;

  Disk(Path path) {
    this.path = path;
    this.mounted =
        Command.succeeds(
            "mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", path.toAbsolutePath() + "");
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  Path path() {
    return path;
  }

  /** Whether it has a size of its own. */
  boolean canBeFull() {
    return mounted;
  }

  /** Takes all the room that is left. */
  void fill() {
    try (OutputStream out = Files.newOutputStream(ballast())) {
      byte[] chunk = new byte[CHUNK];
      for (int size = CHUNK; size > 0; ) {
        size = write(out, chunk, size) ? size : size / 2;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void free() {
    try {
      Files.deleteIfExists(ballast());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean write(OutputStream out, byte[] chunk, int size) {
    try {
      out.write(chunk, 0, size);
      return true;
    } catch (IOException _) {
      return false; // no space left
    }
  }

  private Path ballast() {
    return path.resolve("ballast");
  }

  @Override
  public void close() {
    if (mounted) {
      var _ = Command.succeeds("umount", "-l", path.toAbsolutePath() + "");
    }
  }
}
