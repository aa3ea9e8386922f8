package id.suarawarga.gateway.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One worked case of {@code cases/whatsapp_in.json}; shown by its id and title. */
record InboundCase(JsonNode json) {

  static List<InboundCase> all() {
    try (InputStream stream = InboundCase.class.getResourceAsStream("/cases/whatsapp_in.json")) {
      JsonNode cases = GraphApi.JSON.readTree(stream).path("cases");
      return cases.valueStream().map(InboundCase::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InboundCase named(String id) {
    return all().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  String id() {
    return json.path("id").asString("");
  }

  /** The deliveries as they come over the wire. */
  List<byte[]> bodies() {
    return (json.has("raw_body")
            ? Stream.of(json.path("raw_body").stringValue())
            : Stream.concat(Stream.of(json.path("body")), json.path("bodies").valueStream())
                .filter(JsonNode::isObject)
                .map(JsonNode::toString))
        .map(body -> body.getBytes(UTF_8))
        .toList();
  }

  byte[] body() {
    return bodies().getFirst();
  }

  String query() {
    return json.path("query").stringValue();
  }

  String header(String name) {
    return json.path("headers").path(name).stringValue();
  }

  List<JsonNode> events() {
    return json.path("expect").path("events").valueStream().toList();
  }

  @Override
  public String toString() {
    return id() + " " + json.path("title").asString("");
  }
}
