package id.suarawarga.gateway.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suarawarga.gateway.channel.Storable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object from Telegram, read leniently: what is absent or has another type than expected is
 * null, and a field nobody asks for can't make an update unreadable. (The library's types know
 * neither 64-bit update ids nor users without a first name.)
 */
record TelegramObject(JsonNode json) {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  /** Parses a body; bytes that are not UTF-8 become replacement characters. Null: not an object. */
  static @Nullable TelegramObject parse(byte[] body) {
    try {
      JsonNode json = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
      return json.isObject() ? new TelegramObject(json) : null;
    } catch (JsonProcessingException _) {
      return null;
    }
  }

  Stream<String> names() {
    return json.propertyStream().map(Map.Entry::getKey);
  }

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  /** The object in a field; an empty one if there is none. */
  TelegramObject object(String field) {
    return new TelegramObject(json.path(field));
  }

  /** The elements of a list, whatever they are; none if there is no list. */
  List<TelegramObject> objects(String field) {
    return json.path(field).valueStream().map(TelegramObject::new).toList();
  }

  /** The last object of a list; an empty one if there is none. */
  TelegramObject last(String field) {
    JsonNode list = json.path(field);
    return new TelegramObject(list.path(list.size() - 1));
  }

  /** The text in a field, without what can't be stored. */
  @Nullable String text(String field) {
    JsonNode value = json.path(field);
    return value.isTextual() ? Storable.text(value.textValue()) : null;
  }

  @Nullable Long number(String field) {
    JsonNode value = json.path(field);
    return value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : null;
  }

  @Nullable Double decimal(String field) {
    JsonNode value = json.path(field);
    return value.isNumber() && Double.isFinite(value.doubleValue()) ? value.doubleValue() : null;
  }

  boolean flag(String field) {
    return json.path(field).booleanValue();
  }

  /** A time in seconds since 1970. */
  @Nullable Instant time(String field) {
    Long seconds = number(field);
    return seconds == null || seconds < 0 || seconds > LAST_SECOND
        ? null
        : Instant.ofEpochSecond(seconds);
  }
}
