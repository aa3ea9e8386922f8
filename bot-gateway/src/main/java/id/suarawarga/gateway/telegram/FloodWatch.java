package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Address;
import id.suarawarga.gateway.channel.SendResult.Scope;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose limit has been reached when Telegram says "too many requests", which it does not say
 * itself: the bot's, if two chats are refused with nothing accepted in between, else the chat's. To
 * take a busy chat's limit for the bot's would make everybody wait for one person.
 */
final class FloodWatch {

  private final AtomicReference<@Nullable Address> refused = new AtomicReference<>();

  void accepted() {
    if (refused.get() != null) {
      refused.set(null);
    }
  }

  Scope refused(Address to) {
    Address before = refused.getAndSet(to);
    return before == null || before.equals(to) ? Scope.PERSON : Scope.ACCOUNT;
  }
}
