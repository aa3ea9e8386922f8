package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes the updates that a resident's doing causes. */
final class FakeResidents {

  static final long NOW = 1_788_000_000L;

  private final AtomicLong updates = new AtomicLong(812_345_000);
  private final AtomicLong messages = new AtomicLong(1_000_000);
  private final AtomicLong queries = new AtomicLong();

  ObjectNode text(long chat, String text) {
    ObjectNode update = update();
    message(update, chat).put("text", text);
    return update;
  }

  /**
   * A file.
   *
   * @param name null for a photo, which has none
   */
  ObjectNode file(long chat, String fileId, @Nullable String name) {
    ObjectNode update = update();
    ObjectNode message = message(update, chat);
    ObjectNode file =
        name == null
            ? message.putArray("photo").addObject().put("width", 90).put("height", 90)
            : message.putObject("document").put("file_name", name);
    file.put("file_id", fileId).put("file_unique_id", "u" + fileId);
    return update;
  }

  private ObjectNode message(ObjectNode update, long chat) {
    ObjectNode message = update.putObject("message");
    message.put("message_id", messages.incrementAndGet()).put("date", NOW);
    message.set("from", person(chat));
    message.set("chat", chat(chat));
    return message;
  }

  ObjectNode tap(ShownMessage bubble, String data, ObjectNode bot) {
    ObjectNode update = update();
    ObjectNode query = update.putObject("callback_query");
    query.put("id", "q" + queries.incrementAndGet()).put("chat_instance", "-42").put("data", data);
    query.set("from", person(bubble.chat()));
    query.set("message", bubble.toJson(bot));
    return update;
  }

  ObjectNode membership(long chat, String from, String to, ObjectNode bot) {
    ObjectNode update = update();
    ObjectNode change = update.putObject("my_chat_member");
    change.put("date", NOW).set("chat", chat(chat));
    change.set("from", person(chat));
    change.putObject("old_chat_member").put("status", from).set("user", bot);
    change.putObject("new_chat_member").put("status", to).put("until_date", 0).set("user", bot);
    return update;
  }

  private ObjectNode update() {
    return BotRequest.MAPPER.createObjectNode().put("update_id", updates.incrementAndGet());
  }

  private static ObjectNode person(long id) {
    ObjectNode person = BotRequest.MAPPER.createObjectNode().put("id", id).put("is_bot", false);
    return person.put("first_name", FakeBotApi.NAME).put("language_code", "id");
  }

  static ObjectNode chat(long id) {
    ObjectNode chat = BotRequest.MAPPER.createObjectNode().put("id", id);
    return chat.put("first_name", FakeBotApi.NAME).put("type", "private");
  }
}
