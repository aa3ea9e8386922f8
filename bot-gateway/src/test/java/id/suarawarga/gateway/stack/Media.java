package id.suarawarga.gateway.stack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suarawarga.engine.message.Content;
import java.util.concurrent.atomic.AtomicLong;

/** Updates with something else than words. */
final class Media {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final AtomicLong IDS = new AtomicLong(900_000_000);

  private Media() {}

  static ObjectNode update(long resident, Content content) {
    ObjectNode update = JSON.createObjectNode().put("update_id", IDS.incrementAndGet());
    ObjectNode message = update.putObject("message");
    message.put("message_id", IDS.incrementAndGet() % 1_000_000).put("date", 1_788_000_000L);
    message.putObject("from").put("id", resident).put("is_bot", false).put("first_name", "W");
    message.putObject("chat").put("id", resident).put("type", "private").put("first_name", "W");
    switch (content) {
      case Content.Attachment file -> {
        if (file.group() != null) {
          message.put("media_group_id", file.group());
        }
        attach(message, file.kind());
        if (file.fileName() != null) {
          ((ObjectNode) message.get("document")).put("file_name", file.fileName());
        }
      }
      case Content.Location place ->
          message
              .putObject("location")
              .put("latitude", place.latitude())
              .put("longitude", place.longitude());
      case Content.Contact contact ->
          message
              .putObject("contact")
              .put("phone_number", contact.phone())
              .put("first_name", "Pak RT");
      default -> throw new IllegalArgumentException("not media");
    }
    return update;
  }

  private static void attach(ObjectNode message, Content.Attachment.Kind kind) {
    switch (kind) {
      case PHOTO -> file(message.putArray("photo").addObject()).put("width", 9).put("height", 9);
      case STICKER ->
          file(message.putObject("sticker"))
              .put("width", 9)
              .put("height", 9)
              .put("is_animated", false)
              .put("is_video", false)
              .put("type", "regular");
      case VOICE -> file(message.putObject("voice")).put("duration", 3);
      case DOCUMENT -> file(message.putObject("document"));
      case VIDEO ->
          file(message.putObject("video")).put("width", 9).put("height", 9).put("duration", 3);
    }
  }

  private static ObjectNode file(ObjectNode file) {
    return file.put("file_id", "f1").put("file_unique_id", "u1");
  }
}
