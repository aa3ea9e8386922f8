package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Content;
import id.suarawarga.gateway.whatsapp.Translation.Ignored;
import id.suarawarga.gateway.whatsapp.Translation.Received;
import id.suarawarga.gateway.whatsapp.Translation.Reported;
import id.suarawarga.gateway.whatsapp.Translation.Unreadable;
import id.suarawarga.gateway.whatsapp.WhatsAppElement.Message;
import id.suarawarga.gateway.whatsapp.WhatsAppElement.Other;
import id.suarawarga.gateway.whatsapp.WhatsAppElement.Status;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Kind;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Pricing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns an element of a delivery into a message or a status; pure.
 *
 * <pre>{@code
 * {"from":"6281200000001","from_user_id":"ID.1234567890123456","id":"wamid.HQQN…",
 *   "timestamp":"1788000000","type":"text","text":{"body":"Mau isi survei"}}
 *
 * {"from":"6281200000001","from_user_id":"ID.1234567890123456","id":"wamid.HQQN…",
 *   "timestamp":"1788000000","type":"system","system":{"type":"user_changed_number","body":"…",
 *   "wa_id":"6281200000009","user_id":"ID.888","previous_user_id":"ID.1234567890123456"}}
 *
 * {"id":"wamid.OUT1","status":"failed","timestamp":"1788000005","recipient_id":"6281200000001",
 *   "biz_opaque_callback_data":"4711","errors":[{"code":131026,"title":"…"}],
 *   "pricing":{"billable":true,"pricing_model":"PMP","type":"regular","category":"service"}}
 * }</pre>
 */
final class WhatsAppTranslator {

  /** Nobody wrote them as an answer, and nobody awaits one. */
  private static final Set<String> IGNORED =
      Set.of("reaction", "edit", "revoke", "order", "request_welcome");

  private final Account account;

  WhatsAppTranslator(Account account) {
    this.account = account;
  }

  List<WhatsAppElement> elements(WhatsAppObject delivery) {
    return WhatsAppElement.of(delivery, account.id());
  }

  Translation translate(WhatsAppElement element) {
    return switch (element) {
      case Message(var json, var contacts) -> message(json, contacts);
      case Status(var json) -> status(json);
      case Other(String kind) -> new Ignored(kind);
    };
  }

  private Translation message(WhatsAppObject message, List<WhatsAppObject> contacts) {
    String id = message.name("id");
    if (id == null) {
      return new Unreadable();
    }
    String type = message.word("type");
    if (message.has("group_id")) {
      return new Ignored("group");
    }
    if (IGNORED.contains(type)) {
      return new Ignored(type);
    }
    WhatsAppSender sender =
        type.equals("system")
            ? WhatsAppSender.before(message)
            : WhatsAppSender.of(message, contacts);
    if (sender.isNobody()) {
      return new Ignored("nobody");
    }
    Content content = type.equals("system") ? change(message) : WhatsAppContent.of(type, message);
    return content == null
        ? new Ignored(type)
        : new Received(sender.message(account, id, content, message.time("timestamp")));
  }

  /** Null for a note that changes nobody's address. */
  private @Nullable Content change(WhatsAppObject message) {
    WhatsAppSender now = WhatsAppSender.after(message);
    return now.isNobody() ? null : new Content.IdentityChanged(now.addresses(account));
  }

  private static Translation status(WhatsAppObject status) {
    String id = status.name("id");
    Instant at = status.time("timestamp");
    if (id == null || at == null) {
      return new Unreadable();
    }
    Kind kind = kind(status.word("status"));
    return kind == null
        ? new Ignored("status")
        : new Reported(
            new WhatsAppStatus(
                id,
                kind,
                at,
                status.name("biz_opaque_callback_data"),
                errors(status),
                pricing(status.object("pricing"))));
  }

  private static @Nullable Kind kind(String word) {
    return switch (word) {
      case "sent" -> Kind.SENT;
      case "delivered" -> Kind.DELIVERED;
      case "read" -> Kind.READ;
      case "failed" -> Kind.FAILED;
      default -> null;
    };
  }

  private static List<Integer> errors(WhatsAppObject status) {
    return status.objects("errors").stream()
        .flatMap(error -> Stream.ofNullable(error.number("code")))
        .toList();
  }

  private static @Nullable Pricing pricing(WhatsAppObject pricing) {
    return pricing.isObject()
        ? new Pricing(
            pricing.flag("billable"),
            pricing.name("category"),
            pricing.name("type"),
            pricing.name("pricing_model"))
        : null;
  }
}
