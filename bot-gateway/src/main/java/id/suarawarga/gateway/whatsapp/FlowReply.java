package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Content;
import id.suarawarga.gateway.channel.Storable;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads what a resident's WhatsApp sends when a Flow is filled in: JSON inside a string, which need
 * not be JSON at all. What Meta adds on its own is left out.
 *
 * <pre>{@code
 * {"flow_token":"3f9a2c1d","questionnaire":"14/2017-1","SEX":"FEMALE",…,"COST":"4","SUGGESTION":""}
 * }</pre>
 */
final class FlowReply {

  private static final String TOKEN = "flow_token";
  private static final String OF_META = "wa_";

  /** An answer given twice is none. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private FlowReply() {}

  /** The form; with no token where it can't be read. */
  static Content.FormReply read(String json) {
    Map<String, String> answers = new HashMap<>();
    parse(json).properties().stream()
        .filter(field -> !field.getKey().startsWith(OF_META) && !field.getValue().isNull())
        .forEach(field -> answers.put(Storable.text(field.getKey()), text(field.getValue())));
    String token = answers.remove(TOKEN);
    return new Content.FormReply(token == null ? "" : token, answers);
  }

  private static String text(JsonNode value) {
    return Storable.text(value.isString() ? value.stringValue() : value.toString());
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException _) {
      return MissingNode.getInstance();
    }
  }
}
