package id.suarawarga.engine.ledger;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.privacy.Vault;
import java.util.Arrays;
import java.util.Base64;

/** How the ids of messages are kept: equal for equal ids, and naming nobody. */
final class MessageIds {

  private static final int BYTES = 16;

  private final Vault vault;

  MessageIds(Vault vault) {
    this.vault = vault;
  }

  String of(InboundMessage message) {
    return of(message.from().account(), message.externalId());
  }

  /** WhatsApp's hold the phone number, readable for everybody; the others are mere numbers. */
  String of(Account account, String externalId) {
    return switch (account.channel()) {
      case WHATSAPP -> hash(account, externalId);
      case TELEGRAM, WEB, KIOSK -> externalId;
    };
  }

  private String hash(Account account, String externalId) {
    byte[] hash = vault.hash(externalId, "message/" + account);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
  }
}
