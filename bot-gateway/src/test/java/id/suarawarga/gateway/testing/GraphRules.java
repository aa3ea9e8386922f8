package id.suarawarga.gateway.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the Cloud API takes, by Meta's tables of fields and lengths. */
final class GraphRules {

  private static final Set<String> READ_FIELDS =
      Set.of("messaging_product", "status", "message_id", "typing_indicator");
  private static final Set<String> MESSAGE_FIELDS =
      Set.of(
          "messaging_product",
          "recipient_type",
          "to",
          "recipient",
          "type",
          "context",
          "biz_opaque_callback_data");

  private final List<String> wrong = new ArrayList<>();

  private GraphRules() {}

  /** What is wrong with a request; empty if nothing is. */
  static List<String> check(JsonNode request) {
    GraphRules rules = new GraphRules();
    rules.require(request, "messaging_product", "whatsapp");
    if (request.has("status")) {
      rules.readMark(request);
    } else {
      rules.message(request);
    }
    return rules.wrong;
  }

  private void readMark(JsonNode mark) {
    only(mark, READ_FIELDS);
    require(mark, "status", "read");
    length("message_id", mark.path("message_id"), 512);
    if (mark.has("typing_indicator")) {
      require(mark.path("typing_indicator"), "type", "text");
    }
  }

  private void message(JsonNode message) {
    String type = message.path("type").asString("");
    Set<String> fields = new HashSet<>(MESSAGE_FIELDS);
    fields.add(type);
    only(message, fields);
    recipient(message);
    if (message.has("biz_opaque_callback_data")) {
      length("biz_opaque_callback_data", message.path("biz_opaque_callback_data"), 512);
    }
    JsonNode content = message.path(type);
    switch (type) {
      case "text" -> length("text.body", content.path("body"), 4096);
      case "interactive" -> interactive(content);
      case "image", "document", "video", "audio", "sticker" -> media(content);
      case "template" -> length("template.name", content.path("name"), 512);
      default -> wrong.add("type " + type);
    }
  }

  private void recipient(JsonNode message) {
    require(message, "recipient_type", "individual");
    check("to and recipient", message.has("to") != message.has("recipient"));
    if (message.has("to")) {
      check("to", message.path("to").asString("").matches("\\+?[0-9]{6,15}"));
    } else {
      String recipient = message.path("recipient").asString("");
      check("recipient", recipient.matches("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}"));
    }
  }

  private void media(JsonNode media) {
    check("id and link", media.has("id") != media.has("link"));
    only(media, Set.of("id", "link", "caption", "filename"));
    check("link", !media.has("link") || media.path("link").asString("").startsWith("https://"));
    if (media.has("caption")) {
      length("caption", media.path("caption"), 1024);
    }
  }

  private void interactive(JsonNode interactive) {
    length("body", interactive.path("body").path("text"), 1024);
    if (interactive.has("footer")) {
      length("footer", interactive.path("footer").path("text"), 60);
    }
    JsonNode action = interactive.path("action");
    switch (interactive.path("type").asString("")) {
      case "button" -> buttons(action.path("buttons"));
      case "list" -> list(action);
      case "location_request_message" -> require(action, "name", "send_location");
      case "cta_url" -> {
        require(action, "name", "cta_url");
        length("display_text", action.path("parameters").path("display_text"), 20);
      }
      case "flow" -> flow(action);
      default -> wrong.add("interactive.type");
    }
  }

  private void flow(JsonNode action) {
    require(action, "name", "flow");
    JsonNode parameters = action.path("parameters");
    require(parameters, "flow_message_version", "3");
    length("flow_cta", parameters.path("flow_cta"), 20);
    length("flow_token", parameters.path("flow_token"), 256);
    check("flow_id", parameters.path("flow_id").asString("").matches("[0-9]+"));
    require(parameters, "flow_action", "navigate");
    JsonNode payload = parameters.path("flow_action_payload");
    length("screen", payload.path("screen"), 64);
    check("data", !payload.has("data") || !payload.path("data").isEmpty());
  }

  private void buttons(JsonNode buttons) {
    check("1 to 3 buttons", buttons.size() >= 1 && buttons.size() <= 3);
    List<JsonNode> replies = buttons.valueStream().map(button -> button.path("reply")).toList();
    replies.forEach(reply -> entry(reply, 20, 256));
    unique(replies);
  }

  private void list(JsonNode action) {
    length("action.button", action.path("button"), 20);
    JsonNode sections = action.path("sections");
    check("1 to 10 sections", sections.size() >= 1 && sections.size() <= 10);
    for (JsonNode section : sections) {
      if (sections.size() > 1 || section.has("title")) {
        length("section.title", section.path("title"), 24);
      }
    }
    List<JsonNode> rows =
        sections.valueStream().flatMap(section -> section.path("rows").valueStream()).toList();
    check("1 to 10 rows", !rows.isEmpty() && rows.size() <= 10);
    rows.forEach(row -> entry(row, 24, 200));
    rows.stream()
        .filter(row -> row.has("description"))
        .forEach(row -> length("description", row.path("description"), 72));
    unique(rows);
  }

  private void entry(JsonNode entry, int longestTitle, int longestId) {
    length("title", entry.path("title"), longestTitle);
    length("id", entry.path("id"), longestId);
    String id = entry.path("id").asString("");
    check("id without outer spaces", id.equals(id.strip()));
  }

  private void unique(List<JsonNode> entries) {
    for (String field : List.of("id", "title")) {
      long distinct = entries.stream().map(entry -> entry.path(field)).distinct().count();
      check("each " + field + " once", distinct == entries.size());
    }
  }

  private void only(JsonNode object, Set<String> known) {
    object.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong.add(name + " is unknown"));
  }

  private void require(JsonNode object, String field, String value) {
    check(field, object.path(field).asString("").equals(value));
  }

  private void length(String at, JsonNode text, int longest) {
    String words = text.asString("");
    check(at + ": 1 to " + longest, !words.isBlank() && words.length() <= longest);
  }

  private void check(String what, boolean right) {
    if (!right) {
      wrong.add(what);
    }
  }
}
