package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is to Meta. The phone number is absent for those who have taken a user name; and the
 * business-scoped id, which is new in 2026, sometimes stands where the number should.
 *
 * <pre>{@code
 * "messages":[{"from":"6281200000001","from_user_id":"ID.1234567890123456",…}]
 * "contacts":[{"profile":{"name":"Siti Rahma"},"wa_id":"6281200000001",
 *   "user_id":"ID.1234567890123456"}]     in any order: to be found by one of the ids
 * }</pre>
 *
 * @param userId the business-scoped id
 * @param phone digits only, with the country code
 */
record WhatsAppSender(@Nullable String userId, @Nullable String phone) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,20}");
  private static final int LONGEST_ID = 200;

  /** The sender of a message. */
  static WhatsAppSender of(WhatsAppObject message, List<WhatsAppObject> contacts) {
    WhatsAppSender written = of(message.name("from_user_id"), message.name("from"));
    return contacts.stream()
        .map(contact -> of(contact.name("user_id"), contact.name("wa_id")))
        .filter(written::isSame)
        .findFirst()
        .map(written::completedBy)
        .orElse(written);
  }

  /** Of a note that somebody has a new number or id: who they were. */
  static WhatsAppSender before(WhatsAppObject note) {
    String previous = note.object("system").name("previous_user_id");
    String userId = previous == null ? note.name("from_user_id") : previous;
    WhatsAppSender before = of(userId, note.name("from"));
    WhatsAppSender now = after(note);
    return new WhatsAppSender(
        Objects.equals(before.userId, now.userId) ? null : before.userId,
        Objects.equals(before.phone, now.phone) ? null : before.phone);
  }

  /** Of such a note: who they are now. Nobody, if it says nothing of the kind. */
  static WhatsAppSender after(WhatsAppObject note) {
    WhatsAppObject system = note.object("system");
    return switch (system.word("type")) {
      case "user_changed_number", "user_changed_user_id" ->
          of(system.name("user_id"), system.name("wa_id"));
      default -> new WhatsAppSender(null, null);
    };
  }

  private static WhatsAppSender of(@Nullable String userId, @Nullable String from) {
    String phone = from != null && PHONE.matcher(from).matches() ? from.replace("+", "") : null;
    String id = userId == null && phone == null ? from : userId;
    return new WhatsAppSender(id != null && id.length() <= LONGEST_ID ? id : null, phone);
  }

  private boolean isSame(WhatsAppSender contact) {
    if (userId != null && contact.userId != null) {
      return userId.equals(contact.userId);
    }
    return phone != null && phone.equals(contact.phone);
  }

  private WhatsAppSender completedBy(WhatsAppSender contact) {
    return new WhatsAppSender(
        userId == null ? contact.userId : userId, phone == null ? contact.phone : phone);
  }

  boolean isNobody() {
    return userId == null && phone == null;
  }

  /** Where they can be reached; the id first, because the number may go. */
  List<Address> addresses(Account account) {
    return Stream.concat(Stream.ofNullable(userId), Stream.ofNullable(phone))
        .map(user -> new Address(account, user))
        .toList();
  }

  InboundMessage message(Account account, String id, Content content, @Nullable Instant sentAt) {
    List<Address> addresses = addresses(account);
    return new InboundMessage(
        id, addresses.getFirst(), addresses.subList(1, addresses.size()), content, sentAt);
  }
}
