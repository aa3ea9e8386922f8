package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Extra;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes with the words, as the Cloud API takes it.
 *
 * <pre>{@code
 * "interactive":{"type":"location_request_message","body":{"text":"…"},"action":{"name":"send_location"}}
 * "interactive":{"type":"cta_url","body":{"text":"…"},"action":{"name":"cta_url",
 *   "parameters":{"display_text":"Buka","url":"https://…"}}}
 * "image":{"id":"900000000000050","caption":"…"}   "document":{"link":"https://…","filename":"a.pdf"}
 * }</pre>
 */
final class WhatsAppExtra {

  private static final int LONGEST_LABEL = 20;

  private WhatsAppExtra() {}

  /** The type of the message, and the name of the field that holds it. */
  static String type(Extra extra) {
    return switch (extra) {
      case Extra.PlaceRequest _, Extra.Link _ -> "interactive";
      case Extra.File file -> file.kind().name().toLowerCase(Locale.ROOT);
      case Extra.StoredFile file -> throw notUploaded(file);
    };
  }

  /** What stands in that field, with at most 1024 characters of words. */
  static ObjectNode content(Extra extra, String words) {
    return switch (extra) {
      case Extra.PlaceRequest _ -> {
        ObjectNode ask = interactive("location_request_message", words);
        ask.putObject("action").put("name", "send_location");
        yield ask;
      }
      case Extra.Link(var label, var url) -> {
        ObjectNode link = interactive("cta_url", words);
        link.putObject("action")
            .put("name", "cta_url")
            .putObject("parameters")
            .put("display_text", WhatsAppOptions.shorten(label, LONGEST_LABEL))
            .put("url", url);
        yield link;
      }
      case Extra.File file -> file(file, words);
      case Extra.StoredFile file -> throw notUploaded(file);
    };
  }

  private static IllegalStateException notUploaded(Extra.StoredFile file) {
    return new IllegalStateException("file " + file.id() + " has to be uploaded first");
  }

  private static ObjectNode interactive(String type, String words) {
    ObjectNode interactive = GraphApi.JSON.createObjectNode().put("type", type);
    interactive.putObject("body").put("text", words);
    return interactive;
  }

  private static ObjectNode file(Extra.File file, String words) {
    ObjectNode media = GraphApi.JSON.createObjectNode();
    media.put(file.byLink() ? "link" : "id", file.source()).put("caption", words);
    if (file.name() != null && file.kind() == Extra.File.Kind.DOCUMENT) {
      media.put("filename", file.name());
    }
    return media;
  }
}
