package id.suarawarga.standalone;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import id.suarawarga.engine.StartProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is kept. Held by one process at a time, until it is closed or the process ends.
 */
final class DataFolder implements Closeable {

  private static final String DEFAULT_NAME = "data";

  /** A lock ends with its channel, and a channel that nobody refers to is closed. */
  private static final Set<DataFolder> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Creates the folder if need be and takes hold of it.
   *
   * @param setting what {@code SUARA_DATA_DIR} says; a relative path starts at the project's root
   * @param workingDirectory of this process; {@code mvn spring-boot:run} makes it the module's
   * @throws StartProblem when the folder cannot be used
   */
  static DataFolder open(@Nullable String setting, Path workingDirectory) {
    Path wanted = locate(setting, workingDirectory);
    try {
      // One real path, so that a server left behind by an earlier process is known by its files.
      Path path = OwnerOnly.folder(wanted).toRealPath();
      DataFolder folder = new DataFolder(path, hold(path));
      HELD.add(folder);
      return folder;
    } catch (IOException e) {
      throw new StartProblem(
          "SUARA_DATA_DIR must name a folder that this user can write to, which %s is not: change the setting or the folder's owner."
              .formatted(wanted),
          e);
    }
  }

  static Path locate(@Nullable String setting, Path workingDirectory) {
    String name = setting == null || setting.isBlank() ? DEFAULT_NAME : setting.strip();
    return projectRoot(workingDirectory.toAbsolutePath()).resolve(name).normalize();
  }

  Path path() {
    return path;
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Lets another process have the folder. */
  @Override
  public void close() throws IOException {
    HELD.remove(this);
    lock.close();
  }

  private static FileChannel hold(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
    if (!isHeld(channel)) {
      channel.close();
      throw new StartProblem(
          "Suara Warga already runs on %s: stop that process, or give this one another folder with SUARA_DATA_DIR."
              .formatted(folder));
    }
    return channel;
  }

  private static boolean isHeld(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The nearest folder with the parent pom, so that one project has one data folder. */
  private static Path projectRoot(Path workingDirectory) {
    return Stream.iterate(workingDirectory, folder -> folder != null, Path::getParent)
        .filter(DataFolder::hasParentPom)
        .findFirst()
        .orElse(workingDirectory);
  }

  private static boolean hasParentPom(Path folder) {
    Path pom = folder.resolve("pom.xml");
    try {
      return Files.isRegularFile(pom)
          && Files.readString(pom).contains("<module>standalone</module>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
