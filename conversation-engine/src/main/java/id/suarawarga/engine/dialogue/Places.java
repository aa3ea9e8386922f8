package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Content;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a shared location into words that any map understands. */
final class Places {

  private Places() {}

  /** Coordinates to about ten centimetres, then the name and address if the channel has them. */
  static String words(Content.Location place) {
    String coordinates =
        String.format(Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude());
    String names =
        Stream.of(place.name(), place.address())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? coordinates : coordinates + " (" + names + ")";
  }
}
