package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that the fake Bot API has received.
 *
 * @param method in lower case
 * @param params from query, form, multipart or JSON; only those of JSON have types
 * @param typed whether they come from JSON
 * @param files what was uploaded with it, by the name of its part
 */
public record BotRequest(
    String method, ObjectNode params, boolean typed, Map<String, byte[]> files) {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A parameter as text, whatever its type; null if it is absent. */
  public @Nullable String param(String name) {
    JsonNode value = params.get(name);
    return value == null ? null : value.asText();
  }

  long number(String name, long otherwise) {
    String value = param(name);
    return value == null ? otherwise : Long.parseLong(value);
  }

  /** A parameter that is an object or a list; outside JSON it comes as text. */
  JsonNode structure(String name) {
    JsonNode value = params.path(name);
    try {
      return value.isTextual() ? MAPPER.readTree(value.textValue()) : value;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(name + " is not JSON", e);
    }
  }

  /** A call that came in the answer to a webhook; null if there was none. */
  static @Nullable BotRequest ofWebhookAnswer(String body) {
    try {
      return MAPPER.readTree(body) instanceof ObjectNode answer && answer.hasNonNull("method")
          ? of(answer.get("method").asText(), answer, true, Map.of())
          : null;
    } catch (JsonProcessingException _) {
      return null;
    }
  }

  static BotRequest of(HttpExchange exchange, String method) throws IOException {
    String type = Objects.requireNonNullElse(header(exchange), "");
    byte[] bytes = exchange.getRequestBody().readAllBytes();
    String body = new String(bytes, StandardCharsets.UTF_8);
    if (type.contains("json")) {
      return of(method, (ObjectNode) MAPPER.readTree(body), true, Map.of());
    }
    ObjectNode params = MAPPER.createObjectNode();
    Map<String, byte[]> files = new HashMap<>();
    addPairs(params, exchange.getRequestURI().getRawQuery());
    if (type.contains("multipart")) {
      FormPart.of(bytes).forEach(part -> add(part, params, files));
    } else {
      addPairs(params, body);
    }
    return of(method, params, false, files);
  }

  private static void add(FormPart part, ObjectNode params, Map<String, byte[]> files) {
    if (part.fileName() == null) {
      params.put(part.name(), part.text());
    } else {
      files.put(part.name(), part.content());
    }
  }

  private static BotRequest of(
      String method, ObjectNode params, boolean typed, Map<String, byte[]> files) {
    params.remove("method"); // the library adds it
    return new BotRequest(method.toLowerCase(Locale.ROOT), params, typed, files);
  }

  private static @Nullable String header(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Content-Type");
  }

  private static void addPairs(ObjectNode params, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      for (String pair : text.split("&")) {
        String[] halves = pair.split("=", 2);
        params.put(decode(halves[0]), halves.length == 2 ? decode(halves[1]) : "");
      }
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
