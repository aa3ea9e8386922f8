package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine-readable description of the Bot API, where the machine has a copy: it is not part of
 * this project. Checks that a call uses known fields with values of the right types.
 */
public final class BotApiSpec {

  /** Names the copy; otherwise it is looked for beside the project. */
  public static final String PROPERTY = "suara.test.bot-api-spec";

  private static final String BESIDE = "shared/reference/telegram-bot-api.json";

  private final JsonNode types;
  private final Map<String, JsonNode> methods = new HashMap<>();

  private BotApiSpec(JsonNode spec) {
    types = spec.path("types");
    spec.path("methods")
        .forEachEntry((name, method) -> methods.put(name.toLowerCase(Locale.ROOT), method));
  }

  /** Empty where there is no copy. */
  public static Optional<BotApiSpec> find() {
    String named = System.getProperty(PROPERTY);
    return (named == null
            ? Stream.of("..", "../..").map(up -> Path.of(up, BESIDE))
            : Stream.of(Path.of(named)))
        .filter(Files::exists)
        .findFirst()
        .map(BotApiSpec::read);
  }

  private static BotApiSpec read(Path file) {
    try {
      return new BotApiSpec(BotRequest.MAPPER.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a call; empty if nothing is. */
  public List<String> check(BotRequest request) {
    JsonNode method = methods.get(request.method());
    return method == null
        ? List.of("no method " + request.method())
        : object(request.method(), method.path("fields"), request.params(), request.typed());
  }

  private List<String> object(String at, JsonNode fields, JsonNode value, boolean typed) {
    List<String> problems = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (JsonNode field : fields) {
      String name = field.path("name").asText();
      known.add(name);
      if (value.has(name) && typed) {
        problems.addAll(anyOf(at + "." + name, field.path("types"), value.get(name)));
      } else if (!value.has(name) && field.path("required").asBoolean()) {
        problems.add(at + "." + name + " is missing");
      }
    }
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                problems.add(at + "." + name + " is unknown");
              }
            });
    return problems;
  }

  private List<String> anyOf(String at, JsonNode candidates, JsonNode value) {
    List<String> problems = new ArrayList<>();
    for (JsonNode candidate : candidates) {
      List<String> found = value(at, candidate.asText(), value);
      if (found.isEmpty()) {
        return found;
      }
      problems.addAll(found);
    }
    return problems;
  }

  private List<String> value(String at, String type, JsonNode value) {
    if (type.startsWith("Array of ")) {
      return array(at, type.substring("Array of ".length()), value);
    }
    boolean right =
        switch (type) {
          case "Integer" -> value.isIntegralNumber();
          case "Float" -> value.isNumber();
          case "Boolean" -> value.isBoolean();
          case "String" -> value.isTextual();
          default -> value.isObject();
        };
    if (!right) {
      return List.of(at + " is no " + type);
    }
    JsonNode description = types.path(type);
    if (description.has("subtypes")) {
      return anyOf(at, description.get("subtypes"), value);
    }
    return value.isObject() ? object(at, description.path("fields"), value, true) : List.of();
  }

  private List<String> array(String at, String type, JsonNode value) {
    if (!value.isArray()) {
      return List.of(at + " is no list");
    }
    return value
        .valueStream()
        .flatMap(element -> value(at + "[]", type, element).stream())
        .toList();
  }
}
