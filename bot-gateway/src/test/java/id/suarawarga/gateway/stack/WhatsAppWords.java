package id.suarawarga.gateway.stack;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a resident says, as Meta words it. */
public final class WhatsAppWords {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern LINK =
      Pattern.compile("/start (skm|fkp|aduan|tiket)-([A-Z0-9-]{2,24})(?:_([A-Za-z0-9]{1,8}))?");

  private WhatsAppWords() {}

  /** Words; a link is what {@code wa.me} prepares. */
  public static ObjectNode text(String words) {
    var link = LINK.matcher(words);
    ObjectNode message = message("text");
    message.putObject("text").put("body", link.matches() ? prepared(link) : words);
    return message;
  }

  private static String prepared(Matcher link) {
    String source = link.group(3) == null ? "" : " " + link.group(3);
    return link.group(1).toUpperCase(Locale.ROOT) + " " + link.group(2) + source;
  }

  /** A tap on one of a bubble's entries, or on one that somebody made up. */
  public static ObjectNode tap(WhatsAppBubble bubble, String optionId) {
    boolean list = bubble.request().path("interactive").path("type").asString("").equals("list");
    String kind = list ? "list_reply" : "button_reply";
    ObjectNode message = message("interactive");
    message.putObject("context").put("from", "622150000001").put("id", bubble.id());
    ObjectNode reply = message.putObject("interactive").put("type", kind).putObject(kind);
    reply.put("id", optionId).put("title", "?");
    return message;
  }

  /** A Flow that was filled in. */
  static ObjectNode form(Content.FormReply form) {
    ObjectNode answers = JSON.createObjectNode().put("flow_token", form.token());
    form.answers().forEach(answers::put);
    ObjectNode message = message("interactive");
    message
        .putObject("interactive")
        .put("type", "nfm_reply")
        .putObject("nfm_reply")
        .put("name", "flow")
        .put("body", "Sent")
        .put("response_json", answers.toString());
    return message;
  }

  /**
   * A file.
   *
   * @param id by which it can be had
   * @param name null for a photo, which has none
   */
  public static ObjectNode file(String id, @Nullable String name) {
    String type = name == null ? "image" : "document";
    ObjectNode message = message(type);
    message.putObject(type).put("id", id).put("filename", name);
    return message;
  }

  static ObjectNode media(Content content) {
    return switch (content) {
      case Content.Attachment file -> {
        ObjectNode message = file(file.kind());
        if (file.fileName() != null) {
          ((ObjectNode) message.get("document")).put("filename", file.fileName());
        }
        yield message;
      }
      case Content.Location place -> {
        ObjectNode message = message("location");
        message
            .putObject("location")
            .put("latitude", place.latitude())
            .put("longitude", place.longitude());
        yield message;
      }
      case Content.Contact contact -> {
        ObjectNode message = message("contacts");
        ObjectNode card = message.putArray("contacts").addObject();
        card.putArray("phones").addObject().put("phone", contact.phone());
        yield message;
      }
      default -> throw new IllegalArgumentException("WhatsApp does not tell of " + content);
    };
  }

  private static ObjectNode file(Kind kind) {
    String type =
        switch (kind) {
          case PHOTO -> "image";
          case STICKER -> "sticker";
          case VOICE -> "audio";
          case DOCUMENT -> "document";
          case VIDEO -> "video";
        };
    ObjectNode message = message(type);
    message.putObject(type).put("id", "900000000000001").put("sha256", "x");
    return message;
  }

  private static ObjectNode message(String type) {
    return JSON.createObjectNode().put("type", type);
  }
}
