package id.suarawarga.gateway.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/** What Redis runs as one step; the scripts stand beside this class. */
final class Script {

  private Script() {}

  static byte[] named(String name) {
    try (InputStream file = Objects.requireNonNull(Script.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keys or arguments. */
  static byte[][] bytes(Object... values) {
    return Stream.of(values).map(value -> value.toString().getBytes(UTF_8)).toArray(byte[][]::new);
  }
}
