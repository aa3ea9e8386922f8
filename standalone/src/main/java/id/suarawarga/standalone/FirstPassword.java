package id.suarawarga.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the administrator finds the password that was generated. What goes to no terminal is often
 * kept as a log, so there it waits in a file that only its owner can read.
 */
final class FirstPassword implements Supplier<@Nullable String> {

  private final Supplier<@Nullable String> generated;
  private final Path file;
  private final boolean terminal;

  /**
   * @param generated makes the first administrator if need be; gives the password that was
   *     generated, or nothing
   * @param file to write it to
   * @param terminal whether somebody sees what is printed
   */
  FirstPassword(Supplier<@Nullable String> generated, Path file, boolean terminal) {
    this.generated = generated;
    this.file = file;
    this.terminal = terminal;
  }

  /** The password itself on a terminal, otherwise the file it is in; nothing when there is none. */
  @Override
  public @Nullable String get() {
    String password = generated.get();
    if (password == null || terminal) {
      return password;
    }
    try {
      OwnerOnly.write(file, password + System.lineSeparator());
      return "di " + file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
