package id.suarawarga.gateway.whatsapp;

import id.suarawarga.gateway.channel.Storable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object from Meta, read leniently: what is absent or has another type than expected is
 * null, numbers may come as text, and a field nobody asks for can't make anything unreadable.
 */
record WhatsAppObject(JsonNode json) {

  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  /** Parses a body; bytes that are not UTF-8 become replacement characters. Null: not an object. */
  static @Nullable WhatsAppObject parse(byte[] body) {
    try {
      JsonNode json = GraphApi.JSON.readTree(new String(body, StandardCharsets.UTF_8));
      return json.isObject() ? new WhatsAppObject(json) : null;
    } catch (JacksonException _) {
      return null;
    }
  }

  /** The object in a field; an empty one if there is none. */
  WhatsAppObject object(String field) {
    return new WhatsAppObject(json.path(field));
  }

  /** The elements of a list, whatever they are; none if there is no list. */
  List<WhatsAppObject> objects(String field) {
    JsonNode list = json.path(field);
    return list.isArray() ? list.valueStream().map(WhatsAppObject::new).toList() : List.of();
  }

  boolean isObject() {
    return json.isObject();
  }

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  /** The text in a field, without what can't be stored. */
  @Nullable String text(String field) {
    JsonNode value = json.path(field);
    return value.isString() ? Storable.text(value.stringValue()) : null;
  }

  /** A text that says something. */
  @Nullable String name(String field) {
    String text = text(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A text, or another value as JSON. */
  @Nullable String raw(String field) {
    return has(field) && !json.path(field).isString()
        ? Storable.text(json.path(field).toString())
        : text(field);
  }

  /** A word of Meta's, fit to be counted by: an unknown one may be anything. */
  String word(String field) {
    String text = text(field);
    return text != null && text.matches("[a-z_]{1,40}") ? text : "other";
  }

  @Nullable Integer number(String field) {
    Double value = decimal(field);
    return value == null || value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE
        ? null
        : value.intValue();
  }

  @Nullable Double decimal(String field) {
    JsonNode value = json.path(field);
    String digits = value.isNumber() ? value.toString() : text(field);
    double number = digits == null ? Double.NaN : parse(digits);
    return Double.isFinite(number) ? number : null;
  }

  private static double parse(String number) {
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  boolean flag(String field) {
    return json.path(field).asBoolean(false);
  }

  /** A time in seconds since 1970. */
  @Nullable Instant time(String field) {
    Double seconds = decimal(field);
    return seconds == null || seconds < 0 || seconds > LAST_SECOND
        ? null
        : Instant.ofEpochSecond(seconds.longValue());
  }
}
