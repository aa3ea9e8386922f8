package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.FormLetter;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.whatsapp.WindowSettings.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the letters that Meta has approved for us.
 *
 * <pre>{@code
 * "template":{"name":"suara_pengingat","language":{"code":"id"},"components":[
 *   {"type":"body","parameters":[{"type":"text","text":"Penerbitan KTP-el"}]}]}
 * }</pre>
 */
final class WhatsAppTemplates {

  /** A template may have 1024 characters with all its blanks filled. */
  private static final int LONGEST_BLANK = 600;

  private final Map<FormLetter.Kind, Template> approved;

  WhatsAppTemplates(Map<FormLetter.Kind, Template> approved) {
    this.approved = approved;
  }

  /** The request that may be sent in place of a message; null where there is none. */
  @Nullable ObjectNode request(OutboundMessage message) {
    FormLetter letter = message.letter();
    Template template = letter == null ? null : approved.get(letter.kind());
    if (letter == null || template == null) {
      return null;
    }
    ObjectNode request = WhatsAppMessage.request(message.to(), "template");
    ObjectNode content = request.putObject("template").put("name", template.name());
    content.putObject("language").put("code", template.language(message.language()));
    fill(content.putArray("components").addObject(), letter);
    return request;
  }

  private static void fill(ObjectNode body, FormLetter letter) {
    ArrayNode parameters = body.put("type", "body").putArray("parameters");
    letter
        .blanks()
        .forEach(blank -> parameters.addObject().put("type", "text").put("text", oneLine(blank)));
  }

  /** Meta refuses blanks with line breaks, tabs or runs of spaces, and empty ones. */
  private static String oneLine(String blank) {
    String line = blank.strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? "-" : WhatsAppOptions.shorten(line, LONGEST_BLANK);
  }
}
