package id.suarawarga.gateway.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One worked case of the files in {@code cases/}; shown by its id and title. */
record Case(JsonNode json) {

  static List<Case> inbound() {
    return read("/cases/telegram_in.json");
  }

  static List<Case> outbound() {
    return read("/cases/telegram_out.json");
  }

  static Case named(String id) {
    return Stream.concat(inbound().stream(), outbound().stream())
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Case> read(String file) {
    try (InputStream stream = Case.class.getResourceAsStream(file)) {
      return TelegramObject.MAPPER
          .readTree(stream)
          .path("cases")
          .valueStream()
          .map(Case::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String id() {
    return json.path("id").asText();
  }

  /** The updates as they come over the wire. */
  List<byte[]> bodies() {
    return (json.has("raw_body")
            ? Stream.of(json.path("raw_body").asText())
            : Stream.concat(Stream.of(json.path("update")), json.path("updates").valueStream())
                .filter(JsonNode::isObject)
                .map(JsonNode::toString))
        .map(body -> body.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  List<TelegramObject> updates() {
    return bodies().stream().map(TelegramObject::parse).toList();
  }

  @Override
  public String toString() {
    return id() + " " + json.path("title").asText();
  }
}
