package id.suarawarga.engine.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import id.suarawarga.engine.privacy.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps files below the data folder, each sealed for its own id: {@code attachments/3f/3f9a…}. A
 * file is there whole or not at all, and what was written is on the disk.
 */
public final class FileStore {

  /** What the name of a file ends with until it is whole. */
  private static final String PART = ".part";

  private final Path folder;
  private final Vault vault;

  /**
   * Below a data folder, which all replicas and the admin API share.
   *
   * @param data made when the first file is written
   */
  public FileStore(Path data, Vault vault) {
    this.folder = data.resolve("attachments");
    this.vault = vault;
  }

  /** Keeps a file, in place of an older one of this id. */
  public void write(UUID id, byte[] content) {
    try {
      replace(path(id), vault.seal(content, purpose(id)));
      deleteParts(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException("a file could not be written below " + folder, e);
    }
  }

  /**
   * Reads a file back; empty when there is none.
   *
   * @throws id.suarawarga.engine.privacy.BrokenSealException when it is damaged, another file's, or
   *     sealed with another master key
   */
  public Optional<byte[]> read(UUID id) {
    try {
      return Optional.of(vault.open(Files.readAllBytes(path(id)), purpose(id)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a file could not be read below " + folder, e);
    }
  }

  /** Removes a file, if there is one. */
  public void delete(UUID id) {
    try {
      Files.deleteIfExists(path(id));
      deleteParts(path(id));
    } catch (IOException e) {
      throw new UncheckedIOException("a file could not be removed below " + folder, e);
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), PART);
    try {
      writeThrough(part, content);
      Files.move(part, file, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    try (FileChannel entries = FileChannel.open(file.getParent(), READ)) {
      entries.force(true); // else the name may be lost with the power
    }
  }

  /** What a program that ended while it wrote the file has left. */
  private static void deleteParts(Path file) throws IOException {
    try (var parts = Files.newDirectoryStream(file.getParent(), file.getFileName() + "*" + PART)) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    } catch (NoSuchFileException _) {
      // nothing was ever written here
    }
  }

  private static void writeThrough(Path part, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(part, WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private Path path(UUID id) {
    String name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  private static String purpose(UUID id) {
    return "file/" + id;
  }
}
