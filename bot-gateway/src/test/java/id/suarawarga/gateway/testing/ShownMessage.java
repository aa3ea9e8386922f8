package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of the bot as the resident sees it.
 *
 * @param text without markup; the caption of a file
 * @param keyboard as it was sent; a missing node without buttons
 * @param edits how often it was edited
 * @param file what it shows besides; null for nothing
 */
public record ShownMessage(
    long chat, int id, String text, JsonNode keyboard, int edits, @Nullable SentFile file) {

  /** The labels under it, row by row. */
  public List<List<String>> rows() {
    return keyboard
        .path("inline_keyboard")
        .valueStream()
        .map(row -> row.valueStream().map(button -> button.path("text").asText()).toList())
        .toList();
  }

  /** The labels under it. */
  public List<String> labels() {
    return rows().stream().flatMap(List::stream).toList();
  }

  /** The data of the button with this label. */
  public Optional<String> data(String label) {
    return keyboard
        .path("inline_keyboard")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .filter(button -> button.path("text").asText().equals(label))
        .map(button -> button.path("callback_data").asText())
        .findFirst();
  }

  ObjectNode toJson(ObjectNode bot) {
    ObjectNode json = BotRequest.MAPPER.createObjectNode();
    json.put("message_id", id).put("date", FakeResidents.NOW);
    json.put(file == null ? "text" : "caption", text);
    if (file != null) {
      file.addTo(json);
    }
    json.set("from", bot);
    json.set("chat", FakeResidents.chat(chat));
    if (!keyboard.isMissingNode()) {
      json.set("reply_markup", keyboard);
    }
    return json;
  }
}
