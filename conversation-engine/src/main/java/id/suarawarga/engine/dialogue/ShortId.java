package id.suarawarga.engine.dialogue;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id in as few characters as fit the id of an option. */
final class ShortId {

  /** As 16 bytes in the alphabet of URLs. */
  static final String FORM = "[A-Za-z0-9_-]{22}";

  private static final Pattern COMPILED = Pattern.compile(FORM);

  private ShortId() {}

  static String of(UUID id) {
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Empty for what {@link #of} has not written. */
  static Optional<UUID> parse(String text) {
    if (!COMPILED.matcher(text).matches()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
  }
}
