package id.suarawarga.admin.page;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a value should have looked like, in words. */
final class Expected {

  private static final Map<Class<?>, String> WORDS =
      Map.ofEntries(
          Map.entry(LocalDate.class, "a date such as 2026-01-31"),
          Map.entry(Instant.class, "an instant such as 2026-01-31T08:00:00Z"),
          Map.entry(OffsetDateTime.class, "an instant such as 2026-01-31T08:00:00+07:00"),
          Map.entry(UUID.class, "an id such as 4f9619ff-8b86-4011-b42d-00c04fc964ff"),
          Map.entry(String.class, "a text"),
          Map.entry(Boolean.class, "true or false"),
          Map.entry(boolean.class, "true or false"),
          Map.entry(Integer.class, "a whole number"),
          Map.entry(int.class, "a whole number"),
          Map.entry(Long.class, "a whole number"),
          Map.entry(long.class, "a whole number"));

  private Expected() {}

  static String of(@Nullable Class<?> type) {
    if (type == null) {
      return "of another form";
    }
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants()).map(Object::toString).collect(joining(" or "));
    }
    return WORDS.getOrDefault(type, "of another form");
  }
}
