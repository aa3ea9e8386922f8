package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a message says. Samples (shortened to the part that is read):
 *
 * <pre>{@code
 * "text": "/start skm-KTP"
 * "photo": [{"file_id":"AgAC2s","file_size":1412,…}, {"file_id":"AgAC2y","file_size":201455,…}],
 *     "caption": "Sampah menumpuk", "media_group_id": "13579"
 * "document": {"file_id":"BQACbig","file_name":"video.mp4","mime_type":"video/mp4","file_size":52428800}
 * "location": {"latitude":-7.2458,"longitude":112.7378},
 *     "venue": {"title":"Balai Kota","address":"Jl. Taman Surya 1",…}
 * "contact": {"phone_number":"+62 812-0000-0099","first_name":"Pak RT","user_id":5100000001}
 * }</pre>
 */
final class TelegramContent {

  /** What {@code getFile} serves; a larger file can't be fetched. */
  private static final long LARGEST_DOWNLOAD = 20L << 20;

  /** In this order: an animation, for one, carries a document too. */
  private static final List<Entry<String, Kind>> FILES =
      List.of(
          Map.entry("document", Kind.DOCUMENT),
          Map.entry("video", Kind.VIDEO),
          Map.entry("video_note", Kind.VIDEO),
          Map.entry("voice", Kind.VOICE),
          Map.entry("audio", Kind.VOICE),
          Map.entry("sticker", Kind.STICKER));

  private static final List<String> UNSUPPORTED =
      List.of("dice", "poll", "story", "game", "checklist", "paid_media", "web_app_data");

  /** Notes of the app about the chat, which nobody wrote and nobody awaits an answer to. */
  private static final Set<String> SERVICE =
      Set.of(
          "pinned_message",
          "message_auto_delete_timer_changed",
          "chat_background_set",
          "write_access_allowed",
          "connected_website",
          "proximity_alert_triggered",
          "boost_added",
          "users_shared",
          "chat_shared",
          "gift",
          "unique_gift",
          "gift_upgrade_sent",
          "successful_payment",
          "refunded_payment",
          "passport_data",
          "forum_topic_created",
          "forum_topic_edited",
          "forum_topic_closed",
          "forum_topic_reopened",
          "checklist_tasks_done",
          "checklist_tasks_added",
          "managed_bot_created",
          "migrate_to_chat_id");

  private TelegramContent() {}

  /** Null for a service message. */
  static @Nullable Content of(TelegramObject message) {
    String text = message.text("text");
    if (text != null) {
      return new Content.Text(text);
    }
    if (message.has("photo")) { // ascending sizes
      return file(message, Kind.PHOTO, message.last("photo"), "photo");
    }
    if (message.has("location")) { // a venue carries a location too
      return location(message.object("location"), message.object("venue"));
    }
    if (message.has("contact")) {
      return contact(message.object("contact"), message.object("from"));
    }
    return fileOrOther(message);
  }

  private static @Nullable Content fileOrOther(TelegramObject message) {
    for (Entry<String, Kind> file : FILES) {
      if (message.has(file.getKey())) {
        return file(message, file.getValue(), message.object(file.getKey()), file.getKey());
      }
    }
    if (SERVICE.stream().anyMatch(message::has)) {
      return null;
    }
    return new Content.Unsupported(
        UNSUPPORTED.stream().filter(message::has).findFirst().orElse("other"));
  }

  private static Content file(TelegramObject message, Kind kind, TelegramObject file, String word) {
    String id = file.text("file_id");
    if (id == null) {
      return new Content.Unsupported(word);
    }
    Long size = file.number("file_size");
    return new Attachment(
        kind,
        id,
        file.text("file_name"),
        file.text("mime_type"),
        size,
        message.text("caption"),
        message.text("media_group_id"),
        size != null && size > LARGEST_DOWNLOAD);
  }

  private static Content location(TelegramObject location, TelegramObject venue) {
    Double latitude = location.decimal("latitude");
    Double longitude = location.decimal("longitude");
    if (latitude == null || longitude == null) {
      return new Content.Unsupported("location");
    }
    return new Content.Location(
        latitude,
        longitude,
        location.decimal("horizontal_accuracy"),
        venue.text("title"),
        venue.text("address"));
  }

  /** A number is the sender's own only where Telegram puts the sender's id beside it. */
  private static Content contact(TelegramObject contact, TelegramObject from) {
    String phone = contact.text("phone_number");
    String digits = phone == null ? "" : phone.replaceAll("[^0-9]", "");
    if (digits.isEmpty()) {
      return new Content.Unsupported("contact");
    }
    Long owner = contact.number("user_id");
    return new Content.Contact("+" + digits, owner != null && owner.equals(from.number("id")));
  }
}
