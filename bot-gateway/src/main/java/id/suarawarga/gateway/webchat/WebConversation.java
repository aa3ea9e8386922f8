package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import java.util.UUID;

/** One visitor's conversation; each is an account of its own. */
record WebConversation(UUID id, boolean kiosk) {

  private static final String USER = "visitor";

  Address visitor() {
    ChannelType channel = kiosk ? ChannelType.KIOSK : ChannelType.WEB;
    return new Address(new Account(channel, id.toString()), USER);
  }

  static UUID idOf(Account account) {
    return UUID.fromString(account.id());
  }
}
