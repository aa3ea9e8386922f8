package id.suarawarga.gateway.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A message of ours as the resident sees it in WhatsApp.
 *
 * @param id Meta's id of it
 * @param request as it was sent
 */
public record WhatsAppBubble(String id, JsonNode request) {

  private static final String BOLD =
      "(?<![\\p{L}\\p{N}*])\\*(\\S|\\S[^*\\n]*\\S)\\*(?![\\p{L}\\p{N}*])";

  /** Its words without markup. */
  public String text() {
    JsonNode content = request.path(request.path("type").asString(""));
    String raw =
        switch (request.path("type").asString("")) {
          case "text" -> content.path("body").asString("");
          case "image", "document" -> content.path("caption").asString("");
          default -> content.path("body").path("text").asString("");
        };
    return raw.replaceAll(BOLD, "$1");
  }

  /** The buttons or rows in order, each by its whole wording. */
  public List<String> labels() {
    return entries().map(WhatsAppBubble::label).toList();
  }

  /** The titles of the buttons or rows, as long as they may be. */
  public List<String> titles() {
    return entries().map(entry -> entry.path("title").asString("")).toList();
  }

  /** What comes back when the entry with this title or description is tapped. */
  public Optional<String> optionId(String label) {
    return entries()
        .filter(entry -> label(entry).equals(label))
        .map(entry -> entry.path("id").asString(""))
        .findFirst();
  }

  /** What the button that opens a Flow says and carries; empty where there is none. */
  public Optional<JsonNode> flow() {
    JsonNode action = request.path("interactive").path("action");
    return action.path("name").asString("").equals("flow")
        ? Optional.of(action.path("parameters"))
        : Optional.empty();
  }

  private static String label(JsonNode entry) {
    JsonNode words = entry.has("description") ? entry.path("description") : entry.path("title");
    return words.asString("").replaceFirst("^[0-9]+\\. ", "");
  }

  private Stream<JsonNode> entries() {
    JsonNode action = request.path("interactive").path("action");
    return Stream.concat(
        action.path("buttons").valueStream().map(button -> button.path("reply")),
        action.path("sections").valueStream().flatMap(it -> it.path("rows").valueStream()));
  }
}
