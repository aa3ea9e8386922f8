package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.engine.message.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a message says. Samples (shortened to the part that is read):
 *
 * <pre>{@code
 * "type":"interactive", "context":{"from":"622150000001","id":"wamid.OUT1"},
 *   "interactive":{"type":"list_reply","list_reply":{"id":"3f9a:COST:4","title":"Sangat mudah"}}
 * "type":"interactive", "interactive":{"type":"nfm_reply","nfm_reply":{"name":"flow","body":"Sent",
 *   "response_json":"{\"flow_token\":\"3f9a2c1d\",\"COST\":\"4\"}"}}
 * "type":"button", "button":{"payload":"3f9a:COST:4","text":"Ya"}          of a template
 * "type":"image", "image":{"id":"900000000000001","mime_type":"image/jpeg","caption":"Jalan rusak"}
 * "type":"document", "document":{"id":"9…5","mime_type":"application/pdf","filename":"surat.pdf"}
 * "type":"location", "location":{"latitude":-7.2458,"longitude":"112.7378","name":"Balai Kota"}
 * "type":"contacts", "contacts":[{"name":{…},"phones":[{"phone":"0812 0000 0099","wa_id":"62812…"}],
 *   "origin":"contact_request"}]
 * "type":"unsupported", "errors":[{"code":131051,…}], "unsupported":{"type":"poll"}
 * }</pre>
 */
final class WhatsAppContent {

  /** An option id that we never give: what a forged tap becomes that could not even be one. */
  static final String IMPOSSIBLE_OPTION = "?";

  private WhatsAppContent() {}

  static Content of(String type, WhatsAppObject message) {
    WhatsAppObject said = message.object(type);
    Content content =
        switch (type) {
          case "text" -> text(said.text("body"));
          case "interactive" -> interactive(said, message);
          case "button" -> button(said, message);
          case "image" -> file(Kind.PHOTO, said);
          case "document" -> file(Kind.DOCUMENT, said);
          case "audio" -> file(Kind.VOICE, said);
          case "video" -> file(Kind.VIDEO, said);
          case "sticker" -> file(Kind.STICKER, said);
          case "location" -> location(said);
          case "contacts" -> contact(message);
          default -> null;
        };
    return content == null ? unsupported(type, said) : content;
  }

  private static Content unsupported(String type, WhatsAppObject said) {
    String word = said.word("type");
    return new Content.Unsupported(
        type.equals("unsupported") && !word.equals("other") ? word : type);
  }

  private static @Nullable Content text(@Nullable String body) {
    return body == null ? null : new Content.Text(body);
  }

  private static @Nullable Content interactive(WhatsAppObject reply, WhatsAppObject message) {
    return switch (reply.word("type")) {
      case "button_reply" -> choice(reply.object("button_reply").text("id"), message);
      case "list_reply" -> choice(reply.object("list_reply").text("id"), message);
      case "nfm_reply" -> form(reply.object("nfm_reply").raw("response_json"));
      default -> null;
    };
  }

  /** A template button to which we gave no payload comes back with its label: that was said. */
  private static @Nullable Content button(WhatsAppObject button, WhatsAppObject message) {
    String payload = button.text("payload");
    String label = button.text("text");
    return payload == null || payload.equals(label) ? text(label) : choice(payload, message);
  }

  private static @Nullable Content choice(@Nullable String id, WhatsAppObject message) {
    return id == null
        ? null
        : new Content.Choice(optionId(id), message.object("context").name("id"));
  }

  /** A reply can be forged; whether it is an option of ours, the engine knows. */
  private static String optionId(String id) {
    boolean possible =
        !id.isEmpty()
            && id.getBytes(StandardCharsets.UTF_8).length <= Option.MAX_ID_BYTES
            && id.codePoints().noneMatch(Character::isISOControl);
    return possible ? id : IMPOSSIBLE_OPTION;
  }

  private static @Nullable Content form(@Nullable String json) {
    return json == null ? null : FlowReply.read(json);
  }

  private static @Nullable Content file(Kind kind, WhatsAppObject file) {
    String id = file.name("id");
    return id == null
        ? null
        : new Content.Attachment(
            kind,
            id,
            file.name("filename"),
            file.name("mime_type"),
            null,
            file.name("caption"),
            null,
            false);
  }

  private static @Nullable Content location(WhatsAppObject location) {
    Double latitude = location.decimal("latitude");
    Double longitude = location.decimal("longitude");
    if (latitude == null || longitude == null) {
      return null;
    }
    return new Content.Location(
        latitude, longitude, null, location.name("name"), location.name("address"));
  }

  private static @Nullable Content contact(WhatsAppObject message) {
    for (WhatsAppObject card : message.objects("contacts")) {
      String phone = phone(card.objects("phones"));
      if (phone != null) {
        boolean asked = "contact_request".equals(card.text("origin"));
        return new Content.Contact(phone, asked || phone.equals("+" + message.text("from")));
      }
    }
    return null;
  }

  private static @Nullable String phone(List<WhatsAppObject> phones) {
    return phones.stream()
        .flatMap(phone -> Stream.ofNullable(phone.text(phone.has("wa_id") ? "wa_id" : "phone")))
        .map(WhatsAppContent::international)
        .filter(number -> number.length() > 1)
        .findFirst()
        .orElse(null);
  }

  /** Who leaves the country code out is in this country. */
  private static String international(String number) {
    String digits = number.replaceAll("[^0-9]", "");
    return "+" + digits.replaceFirst("^0(?=[1-9])", "62");
  }
}
