package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import java.time.Instant;
import java.time.LocalDate;

/**
 * All that a turn may know besides the conversation and the message.
 *
 * @param receivedAt when we received the message
 * @param today the local day of that
 * @param nonce 16 random hexadecimal digits, new for each message: run ids and receipts come from
 *     it
 * @param oncePerDay whether a person may answer about a service only once a day
 * @param person what this state asks about the person
 */
public record Facts(
    Instant receivedAt,
    LocalDate today,
    String nonce,
    boolean oncePerDay,
    Catalogue catalogue,
    Person person) {

  public Facts {
    if (!nonce.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("a nonce has 16 hexadecimal digits");
    }
  }
}
