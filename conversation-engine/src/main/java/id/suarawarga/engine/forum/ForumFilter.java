package id.suarawarga.engine.forum;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which forums are meant: those that fit every part that is not null. */
public record ForumFilter(@Nullable String unit, @Nullable ForumState state) {

  /** The condition, made of constant parts only; its values are {@link #parameters()}. */
  String where() {
    return " where true"
        + (unit == null ? "" : " and unit_code = :unit")
        + (state == null ? "" : " and state = :state");
  }

  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("unit", unit);
    values.put("state", state == null ? null : state.name());
    return values;
  }
}
