package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.Option;
import id.suarawarga.gateway.telegram.Translation.Ignored;
import id.suarawarga.gateway.telegram.Translation.Received;
import id.suarawarga.gateway.telegram.Translation.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns an update of the Bot API into a message; pure. Only private chats with people count.
 *
 * <pre>{@code
 * {"update_id":812345001,"message":{"message_id":101,"date":1788000000,
 *   "from":{"id":5100000001,"is_bot":false,"first_name":"Siti","language_code":"id"},
 *   "chat":{"id":5100000001,"type":"private","first_name":"Siti"},
 *   "text":"Selamat pagi, mau isi survei"}}
 *
 * {"update_id":812345011,"callback_query":{"id":"q-a","chat_instance":"-42…",
 *   "from":{"id":5100000001,"is_bot":false,"first_name":"Siti"},
 *   "message":{"message_id":90,"date":1787999980,"chat":{"id":5100000001,"type":"private"},…},
 *   "data":"3f9a:COST:4"}}
 *
 * {"update_id":812345030,"my_chat_member":{"date":1788000000,
 *   "chat":{"id":5100000001,"type":"private"},"from":{"id":5100000001,"is_bot":false,…},
 *   "old_chat_member":{"status":"member",…},"new_chat_member":{"status":"kicked",…}}}
 * }</pre>
 */
final class TelegramTranslator {

  /** An option id that we never give: what a forged tap becomes that could not even be one. */
  static final String IMPOSSIBLE_OPTION = "?";

  private static final List<String> KNOWN = List.of("message", "callback_query", "my_chat_member");

  private final Account account;

  TelegramTranslator(Account account) {
    this.account = account;
  }

  Translation translate(TelegramObject update) {
    Long id = update.number("update_id");
    if (id == null) {
      return new Unreadable();
    }
    String kind = kind(update);
    TelegramObject body = update.object(kind);
    return switch (kind) {
      case "message" -> message(id, body);
      case "callback_query" -> tap(id, body);
      case "my_chat_member" -> membership(id, body);
      default -> new Ignored(kind, null);
    };
  }

  /** The field beside the id; an unknown one is cut to what may be the name of a counter. */
  private static String kind(TelegramObject update) {
    return KNOWN.stream()
        .filter(update::has)
        .findFirst()
        .or(
            () ->
                update
                    .names()
                    .filter(name -> name.matches("(?!update_id)[a-z_]{1,40}"))
                    .findFirst())
        .orElse("other");
  }

  private Translation message(long id, TelegramObject message) {
    String foreign = foreign(message.object("from"), message.object("chat"));
    if (foreign != null) {
      return new Ignored(foreign, null);
    }
    Content content = TelegramContent.of(message);
    return content == null
        ? new Ignored("service", null)
        : received(id, message.object("from"), content, message.time("date"), null);
  }

  private Translation tap(long id, TelegramObject tap) {
    String query = tap.text("id");
    TelegramObject bubble = tap.object("message"); // too old a one has a chat and an id, no more
    String foreign = foreign(tap.object("from"), bubble.object("chat"));
    String data = tap.text("data");
    if (foreign != null || data == null) {
      return new Ignored("callback_query", query);
    }
    Long bubbleId = bubble.number("message_id");
    String bubbleName = bubbleId == null ? null : bubbleId.toString();
    Content choice = new Content.Choice(optionId(data), bubbleName);
    return received(id, tap.object("from"), choice, null, query);
  }

  private Translation membership(long id, TelegramObject change) {
    String foreign = foreign(change.object("from"), change.object("chat"));
    String status = change.object("new_chat_member").text("status");
    if (foreign != null || status == null) {
      return new Ignored("my_chat_member", null);
    }
    return switch (status) {
      case "kicked" -> received(id, change, new Content.Blocked());
      case "member" -> received(id, change, new Content.Unblocked());
      default -> new Ignored("my_chat_member", null);
    };
  }

  private Received received(long id, TelegramObject change, Content content) {
    return received(id, change.object("from"), content, change.time("date"), null);
  }

  private Received received(
      long id, TelegramObject from, Content content, @Nullable Instant at, @Nullable String query) {
    Address sender = new Address(account, String.valueOf(from.number("id")));
    return new Received(
        new InboundMessage(String.valueOf(id), sender, List.of(), content, at), query);
  }

  /** Why this is nobody's private chat with us; null if it is one. */
  private static @Nullable String foreign(TelegramObject from, TelegramObject chat) {
    if (!"private".equals(chat.text("type"))) {
      return "group";
    }
    if (from.flag("is_bot")) {
      return "bot";
    }
    return from.number("id") == null ? "nobody" : null;
  }

  /** The data of a tap can be forged; whether it is an option of ours, the engine knows. */
  private static String optionId(String data) {
    boolean possible =
        !data.isEmpty()
            && data.getBytes(StandardCharsets.UTF_8).length <= Option.MAX_ID_BYTES
            && data.codePoints().noneMatch(Character::isISOControl);
    return possible ? data : IMPOSSIBLE_OPTION;
  }
}
